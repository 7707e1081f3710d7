import { applyChange } from '@webwijzer/domain/apply-change'
import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'
import { undoOps } from '@webwijzer/domain/undo-change'
import { describe, expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../tests/imports/list-files.ts'
import {
  type Choosing,
  done,
  imported,
  making,
  reviewOf,
  sheetWith,
} from '../../../tests/imports/reviewed-list.ts'
import { opsFromReview } from './changes-from-review.ts'
import type { Sheet } from './sheet.ts'

const example = exampleState()
const withSet = (kind: Kind, id: string, set: Record<string, unknown>, state = example) =>
  done([{ id: 'c', label: 'x', ops: [{ do: 'update', kind, id, set }] }], state)
const planOf = (sheet: Sheet, state: MapState = example, choosing: Choosing = {}) =>
  opsFromReview(reviewOf(sheet, state, choosing), state, making())
const after = (sheet: Sheet, state: MapState = example, choosing: Choosing = {}) =>
  imported(reviewOf(sheet, state, choosing), state)

describe('a known organisation gains what the map does not know of it', () => {
  const silent = withSet('organisation', 'ORG-43', { contactPhone: null, domain: null })
  const sheet = sheetWith(
    ['Organisatie', 'Domein', 'Tel.', 'Koepel'],
    ['Quiet', 'Noodhulp', '000-000 00 99', ''],
  )

  test('empty values are filled in, in one operation', () => {
    const plan = planOf(sheet, silent)
    expect(plan.additions.map(({ id, path, mention }) => [id, path, mention])).toEqual([
      ['ORG-43', 'domain', '2:0:0'],
      ['ORG-43', 'contactPhone', '2:0:0'],
    ])
    expect(plan.ops).toHaveLength(1)
    expect(getRecord(after(sheet, silent), 'organisation', 'ORG-43')).toMatchObject({
      domain: 'noodhulp',
      contactPhone: '000-000 00 99',
    })
  })

  test('undo takes it out again', () => {
    const { ops } = planOf(sheet, silent)
    const outcome = applyChange(silent, { ops: [...ops] })
    if (!outcome.ok) throw new Error(outcome.rejection.code)
    const back = undoOps(outcome.state, outcome.diff, [])
    const undone = done([{ id: 'u', label: 'x', ops: back }], outcome.state)
    expect(getRecord(undone, 'organisation', 'ORG-43')).toEqual(
      getRecord(silent, 'organisation', 'ORG-43'),
    )
  })

  test('what somebody else filled in meanwhile stays', () => {
    const { ops } = planOf(sheet, silent)
    const meanwhile = withSet('organisation', 'ORG-43', { contactPhone: '000-000 00 11' }, silent)
    const later = done([{ id: 'c', label: 'import', ops: [...ops] }], meanwhile)
    expect(getRecord(later, 'organisation', 'ORG-43')).toMatchObject({
      domain: 'noodhulp',
      contactPhone: '000-000 00 11',
    })
  })

  test('what differs is told, and only overwritten where people say so', () => {
    const plan = planOf(sheet)
    const phone = getRecord(example, 'organisation', 'ORG-43')?.contactPhone
    expect(plan.differences).toMatchObject([
      {
        path: 'contactPhone',
        known: phone,
        knownRow: null,
        value: '000-000 00 99',
        isTaken: false,
      },
    ])
    expect(plan.ops).toEqual([])
    const taken = after(sheet, example, { fromList: ['2:2'] })
    expect(getRecord(taken, 'organisation', 'ORG-43')?.contactPhone).toBe('000-000 00 99')
  })

  test('the same with other spaces and capitals is no difference, nor is less of the same', () => {
    const { offer } = getRecord(example, 'organisation', 'ORG-43') ?? {}
    const less = offer?.split(' ').slice(0, 2).join('  ') ?? ''
    const same = sheetWith(['Organisatie', 'Domein', 'Aanbod'], ['Quiet', ' NOODHULP ', less])
    expect(planOf(same)).toMatchObject({ ops: [], differences: [] })
  })

  test('more names are added to those that are there', () => {
    const names = after(sheetWith(['Organisatie', 'Ook wel'], ['Quiet', 'Stille hulp | Quiet']))
    const known = getRecord(example, 'organisation', 'ORG-43')?.aliases ?? []
    expect(getRecord(names, 'organisation', 'ORG-43')?.aliases).toEqual([...known, 'Stille hulp'])
  })
})

test('of two rows the first that has a value counts, and what the other says is told', () => {
  const sheet = sheetWith(
    ['Organisatie', 'Soort', 'Tel.'],
    ['Speelgoedbank Pippa', '', '000-000 00 01'],
    ['Speelgoedbank Pippa', 'I', '000-000 00 02'],
  )
  const { ops, differences } = planOf(sheet)
  expect(ops).toMatchObject([
    { do: 'create', record: { formality: 'informal', contactPhone: '000-000 00 01' } },
  ])
  expect(differences).toMatchObject([{ row: 3, knownRow: 2, known: '000-000 00 01' }])
})

describe('a seat that is there already', () => {
  const sheet = sheetWith(
    ['Organisatie', 'Overleg', 'Rol', 'Hoe aangesloten', 'Zekerheid', 'Opmerking'],
    ['Politie', 'Armoedepact', 'vast lid', 'Via de wijkagent', 'onzeker', 'Vanaf mei'],
  )
  const seated = (role: string): MapState =>
    done(
      [
        {
          id: 'c',
          label: 'x',
          ops: [
            {
              do: 'create',
              kind: 'seat',
              record: { id: 'OVL-09~ORG-55', table: 'OVL-09', organisation: 'ORG-55', role },
            },
          ],
        },
      ],
      done(
        [{ id: 'd', label: 'x', ops: [{ do: 'delete', kind: 'seat', id: 'OVL-09~ORG-55' }] }],
        example,
      ),
    )

  test('gets its role, how and remark; that it is certain is not taken back in silence', () => {
    const state = seated('unknown')
    expect(getRecord(after(sheet, state), 'seat', 'OVL-09~ORG-55')).toMatchObject({
      role: 'member',
      how: 'Via de wijkagent',
      remark: 'Vanaf mei',
      certainty: 'confirmed',
    })
    expect(planOf(sheet, state).differences).toMatchObject([
      { kind: 'seat', path: 'certainty', known: 'confirmed', value: 'presumed', mention: '2:0:0' },
    ])
  })

  test('keeps the role that the map knows', () => {
    expect(planOf(sheet, seated('chair')).differences.map(({ path }) => path)).toEqual([
      'role',
      'certainty',
    ])
  })
})

describe('marks with a name are read as at the worksheet', () => {
  const seatsOf = (state: MapState, table: string) =>
    recordsOf(state, 'seat').flatMap((seat) =>
      seat.table === table ? [[seat.organisation, seat.role, seat.certainty]] : [],
    )

  test('in a cell with everybody in it', () => {
    const map = after(
      sheetWith(['Overleg', 'Wie zitten erbij?'], ['Buurtkring', 'Politie (vz); Quiet?; Taalhuis']),
    )
    expect(seatsOf(map, recordsOf(map, 'consultationTable').at(-1)?.id ?? '')).toEqual([
      ['ORG-55', 'chair', 'confirmed'],
      ['ORG-43', 'unknown', 'presumed'],
      ['ORG-35', 'unknown', 'confirmed'],
    ])
  })

  test('in a list of seats, in a list of organisations with their tables, and in a matrix', () => {
    const rows = after(sheetWith(['Organisatie', 'Overleg', 'Rol'], ['Taalhuis?', 'ZAT', '']))
    expect(getRecord(rows, 'seat', 'OVL-04~ORG-35')?.certainty).toBe('presumed')
    const list = after(
      sheetWith(['Organisatie', 'Soort', 'Overleg'], ['Taalhuis', 'I', 'ZAT (vz)?']),
    )
    expect(getRecord(list, 'seat', 'OVL-04~ORG-35')).toMatchObject({
      role: 'chair',
      certainty: 'presumed',
    })
    const matrix = after(
      sheetWith(['Organisatie', 'ZAT', 'Coalitie KS'], ['Taalhuis', 'x?', ''], ['Quiet', '', 'vz']),
    )
    expect(getRecord(matrix, 'seat', 'OVL-04~ORG-35')?.certainty).toBe('presumed')
    expect(getRecord(matrix, 'seat', 'OVL-07~ORG-43')?.role).toBe('chair')
  })
})

test('the lists of the example say nothing that its map does not know', () => {
  for (const file of ['organisaties', 'overleggen', 'deelname', 'programmas', 'relaties']) {
    const { ops, differences, lost } = planOf(sheetOf(`lindevoort/${file}.csv`))
    expect([file, ops, differences, lost]).toEqual([file, [], [], []])
  }
})
