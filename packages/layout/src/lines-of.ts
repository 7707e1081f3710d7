import { type MapState, recordsOf } from '@webwijzer/domain/map-state'

/** A drawn line between two things. */
export type Line = {
  readonly from: string
  readonly to: string
  /** Wished length relative to other lines, 1 unless told. */
  readonly length?: number
}

/** Every pair of things that is joined by a seat, a lead, a partnership, a programme's table or a link, once. */
export function linesOf(state: MapState): Line[] {
  const pairs: (readonly [string, string | null])[] = [
    ...recordsOf(state, 'seat').map((each) => [each.table, each.organisation] as const),
    ...recordsOf(state, 'consultationTable').map((each) => [each.id, each.lead] as const),
    ...recordsOf(state, 'programmePartner').map(
      (each) => [each.programme, each.organisation] as const,
    ),
    ...recordsOf(state, 'programme').map((each) => [each.id, each.lead] as const),
    ...recordsOf(state, 'programme').map((each) => [each.id, each.table] as const),
    ...recordsOf(state, 'link').map((each) => [each.from, each.to] as const),
  ]
  const lines = new Map<string, Line>()
  for (const [from, to] of pairs) {
    if (to === null || to === from) continue
    const key = from < to ? `${from} ${to}` : `${to} ${from}`
    if (!lines.has(key)) lines.set(key, { from, to })
  }
  return [...lines.values()]
}
