import { stateOf } from '@webwijzer/domain/map-state'
import { type Observation, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { bestByOrigin, notesByOrigin } from './by-origin.ts'

let count = 0
const note = (values: Partial<Observation>) => ({
  kind: 'observation' as const,
  record: recordSchemas.observation.parse({
    id: `o${++count}`,
    observationKind: 'standsOut',
    text: 'Iets',
    ...values,
  }),
})
const session = (id: string, number: number) => ({
  kind: 'session' as const,
  record: recordSchemas.session.parse({ id, number }),
})
const by = (id: string | null, group: string | null) => ({ session: id, group })

test('the latest session comes first, its groups by name, the preparation last', () => {
  const state = stateOf([
    session('s3', 3),
    session('s4', 4),
    note({ origin: by(null, null) }),
    note({ origin: by('s3', 'N10') }),
    note({ origin: by('s3', 'N2') }),
    note({ origin: by('s4', 'N1') }),
    note({ origin: by('s4', 'N1') }),
    note({ origin: by('s4', 'N1'), observationKind: 'motivator' }),
  ])
  const groups = notesByOrigin(state).map(
    ({ origin, records }) => `${origin.session}/${origin.group}: ${records.length}`,
  )
  expect(groups).toEqual(['s4/N1: 2', 's3/N2: 1', 's3/N10: 1', 'null/null: 1'])
})

test('who was written down twice by one group, on two devices, is one answer', () => {
  const best = { observationKind: 'bestRepresented', text: 'GGD' } as const
  const state = stateOf([
    session('s3', 3),
    note({ ...best, subject: 'ggd', origin: by('s3', 'N1') }),
    note({ ...best, subject: 'ggd', origin: by('s3', 'N1') }),
    note({ ...best, subject: 'ggd', origin: by('s3', 'N2') }),
  ])
  expect(bestByOrigin(state).map(({ records }) => records.length)).toEqual([1, 1])
})
