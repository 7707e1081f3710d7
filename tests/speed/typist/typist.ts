import type { Suggestion } from '../../../apps/web/src/features/worksheet/suggestions.ts'
import { type Desk, openDesk } from './desk.ts'
import { shortTexts } from './short-texts.ts'
import type { GroupToType, ToType, Work } from './what-to-type.ts'

/** How a map starts, and how much is said. */
export type Task = {
  /** Whether the organisations stand on the map already. */
  readonly isPreloaded: boolean
  /** Whether role and doubt are typed too, besides who sits where. */
  readonly isMarked: boolean
  /** Whether the parties under the empty field are used. */
  readonly usesOffers: boolean
}

/** What one kind of group took. */
export type Tally = {
  groups: number
  parties: number
  /** Every key and click. */
  presses: number
  /** Names of tables and programmes, whole names of newcomers, and for the others the shortest text. */
  text: number
  offersTaken: number
}

export type Outcome = {
  readonly tables: Tally
  readonly programmes: Tally
  readonly keys: readonly string[]
  readonly desk: Desk
}

const nothing = (): Tally => ({ groups: 0, parties: 0, presses: 0, text: 0, offersTaken: 0 })

/** Keys and clicks per party beyond the text that nobody can do without. */
export const beyond = (...tallies: readonly Tally[]): number => {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, each) => all + of(each), 0)
  return (sum(({ presses }) => presses) - sum(({ text }) => text)) / sum(({ parties }) => parties)
}

/** Types all tables with who sits there, and then all programmes, in the fewest keys the worksheet takes. */
export function typeAll(work: Work, task: Task): Outcome {
  const desk = openDesk(task.isPreloaded ? work.organisations : [])
  const keys: string[] = []
  const tables = nothing()
  for (const group of work.tables) typeGroup(group, tables)
  const programmes = nothing()
  desk.openProgrammes()
  programmes.presses += 2 // A click on the step, and one in its field.
  for (const group of work.programmes) typeGroup(group, programmes)
  return { tables, programmes, keys, desk }

  function typeGroup({ name, parties }: GroupToType, tally: Tally) {
    tally.groups += 1
    tally.parties += parties.length
    tally.text += name.length
    tally.presses += name.length + 1
    // The name and a colon: the first party stands behind it, and one Enter does both.
    for (const [at, party] of parties.entries()) typeParty(at === 0 ? `${name}:` : '', party, tally)
  }

  function typeParty(before: string, party: ToType, tally: Tally) {
    const { name } = party.organisation
    const marks = task.isMarked ? marksOf(party) : ''
    const known = desk.known(name)
    const shortest = known ? shortestFor(desk, before, known) : { first: name, taken: name }
    const offer = before === '' ? desk.offered().findIndex(({ id }) => id === known?.id) : -1
    // Who is offered first comes first for no text at all.
    tally.text += offer === 0 ? 0 : shortest.first.length
    if (task.usesOffers && offer >= 0 && marks === '') {
      tally.presses += 1
      tally.offersTaken += 1
      keys.push(String(offer + 1))
      desk.pressDigit(offer + 1)
      return
    }
    const typed = `${shortest.taken}${marks}`
    tally.presses += typed.length + 1
    keys.push(`${before}${typed}⏎`)
    desk.enter(`${before}${typed}`)
  }
}

/** The fewest keys that say how a party sits there. */
const marksOf = ({ role, isPresumed }: ToType): string => {
  const words = { chair: '*', onInvitation: '/', papersOnly: '(st', member: '', unknown: '' }
  return `${isPresumed ? '?' : ''}${words[role]}`
}

type Known = NonNullable<ReturnType<Desk['known']>>

/** The shortest text for which a party stands first in the list, and the shortest for which Enter takes it. */
function shortestFor(desk: Desk, before: string, party: Known) {
  const isIt = (line: Suggestion | undefined) =>
    line?.kind === 'known' && line.match.candidate.id === party.id
  let first: string | null = null
  const digits = before === '' ? desk.offered().length : 0
  // In an empty field a digit takes who is offered, so a text cannot start with it.
  const isOffer = (text: string) => Number(text[0]) >= 1 && Number(text[0]) <= digits
  for (const text of shortTexts(party)) {
    const { lines, preferred } = desk.suggestions(`${before}${text}`)
    if (first === null && isIt(lines[0])) first = text
    if (isIt(lines[preferred]) && !isOffer(text)) return { first: first ?? text, taken: text }
  }
  throw new Error(`no text leads to ${party.name}`)
}
