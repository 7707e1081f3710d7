import type { BlindSpotSource, Finding } from './finding.ts'

/** Which seats are unchecked? The seat, its organisation and its table. */
export function uncheckedSeats({ network }: BlindSpotSource): Finding[] {
  return network.seats
    .filter(({ certainty }) => certainty === 'presumed')
    .map(({ id, organisation, table }) => ({ ids: [id, organisation, table], number: null }))
}
