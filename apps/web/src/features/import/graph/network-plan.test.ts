import { applyChange } from '@webwijzer/domain/apply-change'
import { applyDiff, type MapState } from '@webwijzer/domain/map-state'
import { recordSchemas } from '@webwijzer/domain/records'
import { guessMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { readFile } from '@webwijzer/formats/read-file'
import { matchRows } from '@webwijzer/matching/match-rows'
import { networkPiles } from '@webwijzer/matching/network-piles'
import { type Decision, decisionFor, undecided } from '@webwijzer/matching/review'
import { messagesFor } from '@webwijzer/messages/messages'
import { describe, expect, test } from 'vitest'
import { dataFile, exampleState } from '../../../../../../tests/imports/list-files.ts'
import { becomesSentence } from '../review/becomes.ts'
import { choicesFor } from '../review/choices-for.ts'
import { itemsOf, suggestionFor } from '../review/items.ts'
import { withoutFamilyParts } from './family-parts.ts'
import { type NetworkReview, networkPlan } from './network-plan.ts'
import { networkSheet } from './network-sheet.ts'

const place = { id: 'main~ORG-38', view: 'main', thing: 'ORG-38', x: 5, y: 6 }
const state = applyDiff(exampleState(), [
  { kind: 'position', before: null, after: recordSchemas.position.parse(place) },
])
const messages = messagesFor('nl')
const contents = readFile(dataFile('kumu/among-others.json'), { name: 'a.json' })
if (contents.kind !== 'graph') throw new Error(JSON.stringify(contents))
const whole = contents.graph
const { graph, families } = withoutFamilyParts(whole)
const mapping = guessMapping(graph)
const asked = networkSheet(graph, mapping, messages.importing.graph.sheet)
const piles = networkPiles(matchRows(asked.sheet, asked.mapping, state))
const mentions = [...piles.parties, ...piles.meetings]

/** The mention of the nth element of the file; the one about a family is not among them. */
function mentionOf(at: number) {
  const index = graph.nodes.findIndex(({ id }) => id === `elem-${String(at).padStart(2, '0')}`)
  const mention = mentions.find(({ row }) => row === index + 1)
  if (!mention) throw new Error(`element ${at} is not looked through`)
  return mention
}

const reviewWith = (...decisions: (readonly [at: number, Decision])[]): NetworkReview => ({
  ...asked,
  piles,
  decisions: new Map(decisions.map(([at, decision]) => [mentionOf(at).id, decision])),
  network: { graph, mapping },
})
const joins = (at: number): Decision => ({ do: 'join', mention: mentionOf(at).id })
const uses = (record: string): Decision => ({ do: 'use', record })

function done(review: NetworkReview, on: MapState = state) {
  let count = 0
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  const origin = { session: null, group: null }
  const plan = networkPlan(review, on, { newId, origin })
  const outcome = applyChange(on, { ops: [...plan.ops] })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return { ...plan, state: outcome.state }
}

const told = (plan: ReturnType<typeof done>, id: string) =>
  plan.leftOut.filter((left) => left.id === id).map(({ code, field }) => field ?? code)
const named = (map: MapState, name: string) =>
  [...map.organisation.values()].filter((each) => each.name === name)

describe('the piles of a network', () => {
  test('each element lies on its pile: by name, abbreviation, a slip, as a table, or as somebody’s work', () => {
    const pileOf = (at: number) => mentionOf(at).pile
    expect([1, 2, 12, 14].map(pileOf)).toEqual(['same', 'same', 'same', 'same'])
    const meant = (at: number) => {
      const mention = mentionOf(at)
      return mention.pile === 'perhapsSame' && mention.candidates[0]?.id
    }
    expect([meant(3), meant(8)]).toEqual(['ORG-16', 'OVL-10'])
    expect(pileOf(10)).toBe('notAnOrganisation')
  })

  test('what has a name does not go without asking; what has none does', () => {
    const open = undecided(reviewWith()).map(({ text }) => text)
    expect(open.toSorted()).toEqual([
      'Basischool De Kastanje',
      'LINDECOLLEGE',
      'Vroeg Eropaf',
      'Wethouder',
    ])
    expect(decisionFor(reviewWith(), mentionOf(13))).toEqual({ do: 'skip' })
  })

  test('two elements of one name are shown as alike, and are one only when people say so', () => {
    expect(mentionOf(5).resembles).toContain(mentionOf(4).id)
    const review = reviewWith()
    const item = itemsOf(review).find(({ matched }) => matched.id === mentionOf(5).id)
    if (!item) throw new Error('it is an item')
    const choices = choicesFor(item, { review, names: new Map(), messages })
    expect(choices[0]).toMatchObject({
      label: 'Zelfde als “Repaircafé De Schroef”',
      detail: 'element 4',
      isChosen: false,
      decision: joins(4),
    })
    expect(named(done(review).state, 'Repaircafé De Schroef')).toHaveLength(2)
  })

  test('two elements that may be one thing on the map are asked about: never two for one in silence', () => {
    expect(mentionOf(6)).toMatchObject({ pile: 'same', record: 'ORG-20' })
    const item = itemsOf(reviewWith()).find(({ matched }) => matched.id === mentionOf(7).id)
    expect(item && suggestionFor(item)).toEqual(uses('ORG-20'))
    const sentence =
      item &&
      becomesSentence(item, {
        review: reviewWith([7, uses('ORG-20')]),
        names: new Map([['ORG-20', 'Lindecollege']]),
        messages,
      })
    expect(sentence).toBe('Is Lindecollege. Die staat al op de kaart.')
  })

  test('what is about a family is not in what is kept', () => {
    expect(families.map(({ text }) => text)).toEqual(['moeder + 2 kinderen'])
    expect(JSON.stringify(reviewWith())).not.toContain('moeder')
  })
})

describe('what an accepted network does', () => {
  test('seats, partners and links point at what is on the map already', () => {
    const plan = done(reviewWith([3, uses('ORG-16')]))
    expect(plan.state.seat.has('OVL-04~ORG-38')).toBe(true)
    expect(plan.state.programmePartner.has('PRG-01~ORG-38')).toBe(true)
    const links = [...plan.state.link.values()].filter(({ id }) => !state.link.has(id))
    expect(links.filter(({ from }) => from === 'ORG-16')).toHaveLength(2)
    expect(plan.state.organisation.size).toBe(state.organisation.size + 2)
    expect(plan.state.organisation.get('ORG-16')?.aliases).toContain('Basischool De Kastanje')
  })

  test('what stands there already does not come twice, and is told', () => {
    const plan = done(reviewWith([3, uses('ORG-16')]))
    expect(told(plan, 'conn-02')).toEqual(['double'])
    expect(told(plan, 'conn-10')).toEqual(['double'])
  })

  test('what was empty is filled in, and nothing is overwritten', () => {
    const known = state.organisation.get('ORG-38')
    const plan = done(reviewWith())
    const after = plan.state.organisation.get('ORG-38')
    const [website] = [...plan.state.field.values()].filter(({ name }) => name === 'Website')
    expect(after).toMatchObject({ name: known?.name, offer: known?.offer })
    expect(after?.fields[website?.id ?? '']).toBe('https://leergeld.example')
    expect(told(plan, 'elem-01')).toEqual(['Description'])
  })

  test('two elements that become one make no line with themselves and no line twice', () => {
    const plan = done(reviewWith([5, joins(4)], [7, uses('ORG-20')]))
    const [only, ...more] = named(plan.state, 'Repaircafé De Schroef')
    expect(more).toEqual([])
    expect(only?.offer).toBe('Elke zaterdag open.')
    expect(told(plan, 'elem-05')).toEqual(['Description'])
    expect(told(plan, 'conn-04')).toEqual(['self-loop'])
    expect(told(plan, 'conn-12')).toEqual(['self-loop'])
    expect(told(plan, 'conn-06')).toEqual(['double'])
    expect(plan.state.seat.has(`OVL-04~${only?.id}`)).toBe(true)
  })

  test('two that are the same as each other are one new thing', () => {
    const plan = done(reviewWith([4, joins(5)], [5, joins(4)]))
    expect(named(plan.state, 'Repaircafé De Schroef')).toHaveLength(1)
  })

  test('what is on the map keeps its place, and the drawing comes as a view of its own', () => {
    const plan = done(reviewWith())
    const views = [...plan.state.view.values()].filter(({ id }) => !state.view.has(id))
    expect(views.map(({ name }) => name)).toEqual(['Naast Lindevoort'])
    const drawn = [...plan.state.position.values()].filter(({ view }) => view === views[0]?.id)
    expect(drawn.map(({ thing }) => thing)).toContain('ORG-38')
    expect(plan.state.position.get(place.id)).toMatchObject(place)
  })

  test.each([
    ['nothing', reviewWith()],
    ['a table, and one that is skipped', reviewWith([8, uses('OVL-10')], [1, { do: 'skip' }])],
    ['everything', reviewWith([3, uses('ORG-16')], [5, joins(4)], [7, uses('ORG-20')])],
    ['the same as what is skipped', reviewWith([4, { do: 'skip' }], [5, joins(4)])],
    ['somebody who went meanwhile', reviewWith([3, uses('ORG-999')])],
    ['somebody’s work as an organisation', reviewWith([10, { do: 'create', name: 'Wethouder' }])],
  ])('with %s decided, every element and line is on the map or told', (_, review) => {
    const plan = done(review)
    const inTheList = new Set(plan.leftOut.map(({ id }) => id))
    const gone = new Set(families.flatMap(({ row }) => whole.nodes[row - 1]?.id ?? []))
    const parts = [...whole.nodes, ...whole.lines]
    const lost = parts.filter(
      ({ id }) => !inTheList.has(id) && !plan.recordIds.has(id) && !gone.has(id),
    )
    expect(lost).toEqual([])
    const made = parts.flatMap(({ id }) => plan.recordIds.get(id) ?? [])
    const isOnMap = (id: string) => Object.values(plan.state).some((table) => table.has(id))
    expect(made.filter((id) => !isOnMap(id))).toEqual([])
  })

  test('what nobody chose for is told as such', () => {
    expect(told(done(reviewWith()), 'elem-10')).toEqual(['undecided'])
    expect(told(done(reviewWith([10, { do: 'skip' }])), 'elem-10')).toEqual(['not-chosen'])
    expect(told(done(reviewWith()), 'elem-13')).toEqual(['nameless'])
  })
})
