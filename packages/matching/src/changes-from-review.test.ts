import { getRecord, type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { describe, expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../tests/imports/list-files.ts'
import {
  done,
  imported as importedInto,
  making,
  reviewOf as reviewedList,
  sheetWith,
} from '../../../tests/imports/reviewed-list.ts'
import { changesFromReview, opsFromReview } from './changes-from-review.ts'
import { readRows } from './read-rows.ts'
import type { Decision, Review } from './review.ts'
import type { Sheet } from './sheet.ts'

const state = exampleState()

const reviewOf = (sheet: Sheet, decisions: Readonly<Record<string, Decision>> = {}): Review =>
  reviewedList(sheet, state, { decisions })
const imported = (review: Review) => importedInto(review, state)

const organisationsOf = (map: MapState) => recordsOf(map, 'organisation').map(({ name }) => name)

describe('what an accepted list does', () => {
  test('new ones come with what the list says about them, the same ones are not made again', () => {
    const after = imported(
      reviewOf(
        sheetWith(
          ['Organisatie', 'Formeel/informeel', 'Voor wie', 'Verwijzing nodig', 'Bij welk overleg?'],
          ['Speelgoedbank Pippa', 'I', '0-12', 'nee', 'armoedepact'],
          ['Politie', 'F', '', '', 'armoedepact'],
        ),
      ),
    )
    expect(recordsOf(after, 'organisation')).toHaveLength(
      recordsOf(state, 'organisation').length + 1,
    )
    const made = recordsOf(after, 'organisation').find(({ name }) => name === 'Speelgoedbank Pippa')
    expect(made).toMatchObject({ formality: 'informal', targetGroup: '0-12', referralNeeded: 'no' })
    expect(getRecord(after, 'seat', `OVL-09~${made?.id}`)).not.toBeNull()
    expect(getRecord(after, 'seat', 'OVL-09~ORG-55')).not.toBeNull()
  })

  test('who stands below a table gets a seat there, with what is said behind the name', () => {
    const after = imported(
      reviewOf(
        sheetWith(
          ['Armoedepact', 'Nieuwe tafel', 'Onderwijs'],
          ['Politie', 'Politie op uitnodiging', 'Lindecollege'],
          ['Speelgoedbank Pippa (vz)', '', ''],
        ),
      ),
    )
    const idOf = (name: string) =>
      [...recordsOf(after, 'organisation'), ...recordsOf(after, 'consultationTable')].find(
        (each) => each.name === name,
      )?.id
    expect(getRecord(after, 'seat', `OVL-09~${idOf('Speelgoedbank Pippa')}`)?.role).toBe('chair')
    expect(getRecord(after, 'seat', `${idOf('Nieuwe tafel')}~ORG-55`)?.role).toBe('onInvitation')
    expect(getRecord(after, 'seat', 'OVL-09~ORG-55')).not.toBeNull()
    // A domain above names is no table.
    expect(recordsOf(after, 'consultationTable')).toHaveLength(
      recordsOf(state, 'consultationTable').length + 1,
    )
  })

  test('nothing happens with what nobody decided about', () => {
    const review = reviewOf(
      sheetWith(['Organisatie', 'Soort'], ['GGD', 'F'], ['Soc. raadslieden', 'F']),
    )
    const plan = opsFromReview(review, state, making())
    expect(plan.ops).toEqual([])
    expect(plan.undecided).toHaveLength(2)
  })

  test('rows that were read before a decision plan the same as rows that are read after it', () => {
    const sheet = sheetWith(['Organisatie', 'Soort', 'Kleur'], ['Voedselbnak', 'I', 'rood'])
    const before = readRows(reviewOf(sheet), state, making().newId)
    const decided = reviewOf(sheet, { '2:0:0': { do: 'create', name: 'Voedselbnak' } })
    expect(opsFromReview(decided, state, making()).ops).not.toEqual([])
    expect(opsFromReview(decided, state, making(), before)).toEqual(
      opsFromReview(decided, state, making()),
    )
  })

  test('who is chosen learns the name as an alias', () => {
    const sheet = sheetWith(['Organisatie', 'Soort'], ['Voedselbnak', 'I'])
    const after = imported(reviewOf(sheet, { '2:0:0': { do: 'use', record: 'ORG-44' } }))
    expect(getRecord(after, 'organisation', 'ORG-44')?.aliases).toContain('Voedselbnak')
  })

  test('an umbrella name is learned by nobody, unless people say so', () => {
    const sheet = sheetWith(['Organisatie', 'Soort'], ['Humanitas', 'I'])
    const use = { do: 'use', record: 'ORG-31' } as const
    const after = imported(reviewOf(sheet, { '2:0:0': use }))
    expect(getRecord(after, 'organisation', 'ORG-31')?.aliases).not.toContain('Humanitas')
    const taught = imported(reviewOf(sheet, { '2:0:0': { ...use, learn: true } }))
    expect(getRecord(taught, 'organisation', 'ORG-31')?.aliases).toContain('Humanitas')
  })

  test('what is folded is decided once', () => {
    const sheet = sheetWith(['Organisatie', 'Soort'], ['Pippa', 'I'], ['PIPPA', 'I'])
    expect(
      organisationsOf(imported(reviewOf(sheet))).filter((name) => /pippa/i.test(name)),
    ).toEqual(['Pippa'])
  })

  test('what is folded comes once, also where it is written short the one time and out the other', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Overleg'],
      ['SWT Waterrijk', 'WTO Waterrijk'],
      ['Soc. wijkteam Waterrijk', 'Wijkteamoverleg Waterrijk'],
    )
    const review = reviewedList(sheet, stateOf([]))
    const { parties, meetings } = review.piles
    expect([...parties, ...meetings].filter(({ foldedInto }) => foldedInto)).toHaveLength(2)
    const after = importedInto(review, stateOf([]))
    expect(organisationsOf(after)).toEqual(['SWT Waterrijk'])
    expect(recordsOf(after, 'consultationTable').map(({ name }) => name)).toEqual(['WTO Waterrijk'])
    expect(recordsOf(after, 'seat')).toHaveLength(1)
  })

  test('a ditto mark puts the one above at another table', () => {
    const sheet = sheetWith(['Organisatie', 'Overleg'], ['Politie', 'ZVH'], ['"', 'Armoedepact'])
    expect(getRecord(imported(reviewOf(sheet)), 'seat', 'OVL-09~ORG-55')).not.toBeNull()
  })

  test('nothing about a family is kept, in whatever column', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Opmerkingen'],
      ['Speelgoedbank Pippa', 'komt bij gezin Jansen'],
      ['moeder + 2 kinderen', ''],
    )
    const { ops } = opsFromReview(
      reviewOf(sheet, { '3:0:0': { do: 'create', name: 'x' } }),
      state,
      making(),
    )
    expect(JSON.stringify(ops)).not.toMatch(/Jansen|moeder/)
    expect(ops).toHaveLength(1)
  })
})

describe('each shape says what it says', () => {
  test('a seat per row, with the role', () => {
    const sheet = sheetWith(['Organisatie', 'Overleg', 'Rol'], ['Taalhuis', 'ZAT', 'voorzitter'])
    expect(getRecord(imported(reviewOf(sheet)), 'seat', 'OVL-04~ORG-35')?.role).toBe('chair')
  })

  test('a matrix, with marks and roles', () => {
    const sheet = sheetWith(
      ['Organisatie', 'ZAT', 'Coalitie KS', 'Diaconaal'],
      ['Taalhuis', 'x', '', 'op uitnodiging'],
      ['Quiet', '', 'x', ''],
    )
    const after = imported(reviewOf(sheet))
    expect(getRecord(after, 'seat', 'OVL-04~ORG-35')?.role).toBe('unknown')
    expect(getRecord(after, 'seat', 'OVL-12~ORG-35')?.role).toBe('onInvitation')
    expect(getRecord(after, 'seat', 'OVL-07~ORG-43')).not.toBeNull()
    expect(getRecord(after, 'seat', 'OVL-04~ORG-43')).toBeNull()
  })

  test('a table per row, with everybody in one cell', () => {
    const sheet = sheetWith(
      ['Overleg', 'Wie zitten erbij?'],
      ['Buurtkring', 'Politie; Quiet, Taalhuis'],
    )
    const after = imported(reviewOf(sheet))
    const table = recordsOf(after, 'consultationTable').find(({ name }) => name === 'Buurtkring')
    const seated = recordsOf(after, 'seat').filter((seat) => seat.table === table?.id)
    expect(seated.map(({ organisation }) => organisation)).toEqual(['ORG-55', 'ORG-43', 'ORG-35'])
  })

  test('lines', () => {
    const sheet = sheetWith(['Van', 'Naar', 'Soort relatie'], ['Politie', 'Quiet', 'verwijst naar'])
    const after = imported(reviewOf(sheet))
    expect(getRecord(after, 'link', 'new-1')).toMatchObject({
      from: 'ORG-55',
      to: 'ORG-43',
      linkKind: 'refers',
    })
  })

  test('programmes with their partners', () => {
    const sheet = sheetWith(
      ['Programma', 'Trekker', 'Partners'],
      ['Fietsplan', 'Quiet', 'Politie; Taalhuis'],
    )
    const after = imported(reviewOf(sheet))
    expect(getRecord(after, 'programme', 'new-1')).toMatchObject({
      name: 'Fietsplan',
      lead: 'ORG-43',
    })
    expect(getRecord(after, 'programmePartner', 'new-1~ORG-55')).not.toBeNull()
  })

  test('nominations and participants', () => {
    const named = imported(
      reviewOf(
        sheetWith(['Organisatie', 'Functie', 'Waarom'], ['Quiet', 'coördinator', 'Kent iedereen']),
      ),
    )
    expect(getRecord(named, 'nomination', 'new-1')).toMatchObject({
      organisation: 'ORG-43',
      reason: 'Kent iedereen',
    })
    const people = imported(
      reviewOf(sheetWith(['Voornaam', 'Functie', 'Organisatie'], ['Eik', 'coach', 'Quiet'])),
    )
    expect(getRecord(people, 'participant', 'new-1')).toMatchObject({
      firstName: 'Eik',
      organisation: 'ORG-43',
    })
  })
})

test('the messy list goes in whole, in one batch, with sure ids that a second attempt repeats', () => {
  const review = reviewOf(sheetOf('lindevoort/rommelig.csv'))
  const changes = changesFromReview(review, state, { ...making(), batch: 'b7' })
  expect(changes).toEqual(changesFromReview(review, state, { ...making(), batch: 'b7' }))
  expect(changes.map(({ id, batch }) => [id, batch])).toEqual([['b7.1', 'b7']])
  expect(organisationsOf(done(changes, state))).toContain('Kraamzorg')
})
