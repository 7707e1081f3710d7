import type { BlindSpotSource, Finding } from './finding.ts'

/**
 * Which seats are older than a year? The seat, its organisation and its table, with the year of the
 * session in which it was told; null where the day, or the date of any session, is not known.
 */
export function oldSeats({ state, network, today }: BlindSpotSource): Finding[] | null {
  const dates = new Map([...state.session.values()].map(({ id, date }) => [id, date]))
  if (today === null || ![...dates.values()].some((date) => date !== null)) return null
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return network.seats.flatMap(({ id, organisation, table, origin }) => {
    const date = origin.session === null ? null : (dates.get(origin.session) ?? null)
    if (date === null || date >= yearAgo) return []
    return [{ ids: [id, organisation, table], number: Number(date.slice(0, 4)) }]
  })
}
