import { byName } from '../by-name.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** Which programme, running or planned, has no table to align with? Programmes, alphabetical. */
export function programmesWithoutTable({ state, network }: BlindSpotSource): Finding[] {
  return [...state.programme.values()]
    .filter(({ status, alignment }) => status !== 'stopped' && alignment !== 'notNeeded')
    .filter(({ table }) => table === null || !network.nodes.has(table))
    .sort(byName)
    .map(({ id }) => ({ ids: [id], number: null }))
}
