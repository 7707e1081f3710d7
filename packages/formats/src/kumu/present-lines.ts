import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Link } from '@webwijzer/domain/records'

type LinkValues = Pick<Link, 'from' | 'to' | 'linkKind' | 'directed' | 'status'>

/** Which lines need not come, because they are there. */
export type PresentLines = {
  readonly has: (kind: 'seat' | 'programmePartner', id: string) => boolean
  /**
   * Whether the map has the same link, or two other nodes that are the same two parties gave it. Several
   * between the same two nodes are several: the file says so.
   */
  readonly hasLink: (link: LinkValues, nodes: readonly string[]) => boolean
}

function keyOf({ from, to, linkKind, directed, status }: LinkValues): string {
  const ends = directed ? [from, to] : [from, to].sort()
  return [...ends, linkKind, directed, status].join(' ')
}

/** The lines of a map, and of a graph as they come by. */
export function presentLines(state: MapState): PresentLines {
  const onMap = new Set(recordsOf(state, 'link').map(keyOf))
  const nodesByKey = new Map<string, string>()
  return {
    has: (kind, id) => getRecord(state, kind, id) !== null,
    hasLink: (link, nodes) => {
      const key = keyOf(link)
      if (onMap.has(key)) return true
      const pair = nodes.toSorted().join(' ')
      const first = nodesByKey.get(key) ?? pair
      nodesByKey.set(key, first)
      return first !== pair
    },
  }
}
