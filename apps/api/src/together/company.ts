import type { PassingEvents, Person, Presence, TimerNow } from '@webwijzer/domain/together'
import { type Visit, worksOnMap } from '../access/map-visit.ts'
import type { MapTimers } from './map-timers.ts'

type Member = { readonly visit: Visit; readonly send: (frame: string) => void }

const nothingTold: Presence = { name: null, selected: null, square: null, place: null }
const frameOf = <Name extends keyof PassingEvents>(event: Name, data: PassingEvents[Name]) =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/**
 * Who works on each map now, by the streams that are open. Readers and nominators are not shown and are
 * told of nobody; the timer is for everybody.
 */
export type Company = ReturnType<typeof company>

export function company(timers: MapTimers) {
  const rooms = new Map<string, Set<Member>>()
  const people = new Map<string, Map<string, Person>>()

  const membersOf = (mapId: string) => rooms.get(mapId) ?? new Set<Member>()
  const isWorking = ({ viewer }: Visit) => worksOnMap(viewer.role)

  function tellOthers(visit: Visit, data: PassingEvents['presence']) {
    for (const other of membersOf(visit.map.id))
      if (isWorking(other.visit) && other.visit.author.device !== visit.author.device)
        other.send(frameOf('presence', data))
  }

  function isHere(visit: Visit): boolean {
    const { device } = visit.author
    const isSame = (other: Member) => other.visit.author.device === device && isWorking(other.visit)
    return [...membersOf(visit.map.id)].some(isSame)
  }

  function note(visit: Visit, told: Presence) {
    const { device, role, group } = visit.author
    const person: Person = { device, role, group, ...told }
    const known = people.get(visit.map.id) ?? new Map<string, Person>()
    people.set(visit.map.id, known.set(device, person))
    tellOthers(visit, person)
  }

  /** With the last stream of a device its holder is gone. */
  function leave(member: Member) {
    const { visit } = member
    const members = membersOf(visit.map.id)
    members.delete(member)
    if (members.size === 0) rooms.delete(visit.map.id)
    if (!isWorking(visit) || isHere(visit)) return
    const known = people.get(visit.map.id)
    known?.delete(visit.author.device)
    if (known?.size === 0) people.delete(visit.map.id)
    tellOthers(visit, { device: visit.author.device, isGone: true })
  }

  return {
    /** Somebody follows the map: he is told how it stands, the others that he is there. */
    enter(visit: Visit, send: (frame: string) => void): () => void {
      const member = { visit, send }
      rooms.set(visit.map.id, membersOf(visit.map.id).add(member))
      const { device, role, group } = visit.author
      const all = [...(people.get(visit.map.id)?.values() ?? [])]
      const others = isWorking(visit) ? all.filter((person) => person.device !== device) : []
      const you = { device, role, group, session: visit.viewer.session }
      send(frameOf('room', { you, people: others, timer: timers.find(visit.map.id) }))
      if (isWorking(visit) && !people.get(visit.map.id)?.has(device)) note(visit, nothingTold)
      return () => leave(member)
    },
    /** Passes on what somebody told of himself; of who follows no stream nobody would see him go. */
    tell(visit: Visit, told: Presence): void {
      if (isHere(visit)) note(visit, told)
    },
    tellTimer(mapId: string, timer: TimerNow | null): void {
      for (const { send } of membersOf(mapId)) send(frameOf('timer', { timer }))
    },
  }
}
