import { meetingLoad } from '../meeting-load.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** From this number of tables on it may be too much. */
export const manySeatsFrom = 5

/** Who sits at so many tables that it may be too much? Organisations, with their seats, most first. */
export function manySeats({ network }: BlindSpotSource): Finding[] {
  return meetingLoad(network)
    .filter(({ seats }) => seats >= manySeatsFrom)
    .map(({ id, seats }) => ({ ids: [id], number: seats }))
}
