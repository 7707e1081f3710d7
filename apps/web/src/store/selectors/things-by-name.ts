import { recordsOf } from '@webwijzer/domain/map-state'
import { memoOn } from '../memo-on.ts'
import { byName } from './by-name.ts'

export const organisationsByName = memoOn(['organisation'], (state) =>
  recordsOf(state, 'organisation').toSorted(byName),
)

export const tablesByName = memoOn(['consultationTable'], (state) =>
  recordsOf(state, 'consultationTable').toSorted(byName),
)

export const programmesByName = memoOn(['programme'], (state) =>
  recordsOf(state, 'programme').toSorted(byName),
)

export const domainsByName = memoOn(['domain'], (state) =>
  recordsOf(state, 'domain').toSorted(byName),
)

/** The sessions in the order in which they happen. */
export const sessionsInOrder = memoOn(['session'], (state) =>
  recordsOf(state, 'session').toSorted(
    (a, b) => (a.number ?? 100) - (b.number ?? 100) || (a.date ?? '').localeCompare(b.date ?? ''),
  ),
)
