import { kinds } from '@webwijzer/domain/records'
import { rejectionCodes } from '@webwijzer/domain/rejection'
import { expect, test } from 'vitest'
import { languageCodes } from './languages.ts'
import { messagesFor } from './messages.ts'

type Leaf = readonly [path: string, value: unknown]

/** Every sentence with the path to it. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value
const shapeOf = (leaves: readonly Leaf[]) =>
  leaves.map(([path, value]) => `${path}: ${kindOf(value)}`).toSorted()

type Sentence = (...values: unknown[]) => string

/** What an argument may be: words, a count, names in a row; each can be found back in the sentence. */
const makers = [(at: number) => `§${at}§`, (at: number) => 7000 + at, (at: number) => [`§${at}§`]]
const found = (text: string) =>
  new Set((text.match(/§\d§|7[.,]?00\d/gu) ?? []).map((hit) => hit.match(/(\d)§?$/u)?.[1]))

/** Every way to fill in so many arguments. */
function samplesOf(count: number): unknown[][] {
  if (count === 0) return [[]]
  return samplesOf(count - 1).flatMap((rest) => makers.map((make) => [...rest, make(count)]))
}

/** The sentence with everything filled in, each way that suits the types of its arguments. */
function filledIn(sentence: Sentence): Map<string, string> {
  const texts = new Map<string, string>()
  for (const sample of samplesOf(sentence.length)) {
    try {
      texts.set(JSON.stringify(sample), sentence(...sample))
    } catch (error) {
      // Not what this argument may be; TypeScript knows which one it is, a test does not.
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    }
  }
  return texts
}

const dutch = leavesOf(messagesFor('nl'))

for (const language of languageCodes) {
  const leaves = leavesOf(messagesFor(language))

  test(`${language} has a sentence wherever Dutch has one`, () => {
    expect(shapeOf(leaves)).toEqual(shapeOf(dutch))
  })

  test(`${language} leaves no sentence empty`, () => {
    const texts = leaves.flatMap(([path, value]): Leaf[] =>
      Array.isArray(value) ? value.map((text): Leaf => [path, text]) : [[path, value]],
    )
    const empty = texts.filter(([, value]) => typeof value === 'string' && value.trim() === '')
    expect(empty).toEqual([])
    expect(leaves.filter(([, value]) => Array.isArray(value) && value.length === 0)).toEqual([])
  })

  test(`${language} says something with every sentence that is filled in`, () => {
    for (const [path, value] of leaves) {
      if (typeof value !== 'function') continue
      const texts = [...filledIn(value as Sentence).values()]
      expect(texts.length, path).toBeGreaterThan(0)
      const good = texts.filter((text) => text.trim() && !/undefined|NaN|\[object/.test(text))
      expect(good.length, path).toBeGreaterThan(0)
    }
  })

  test(`${language} uses the same values in a sentence as Dutch`, () => {
    const byPath = new Map(leaves)
    for (const [path, value] of dutch) {
      if (typeof value !== 'function') continue
      const own = filledIn(byPath.get(path) as Sentence)
      for (const [sample, text] of filledIn(value as Sentence)) {
        const other = own.get(sample)
        if (other !== undefined) expect(found(other), `${path} ${sample}`).toEqual(found(text))
      }
    }
  })
}

test('every refusal has words', () => {
  expect(Object.keys(messagesFor('nl').rejections).toSorted()).toEqual(
    expect.arrayContaining([...rejectionCodes].toSorted()),
  )
})

test('every kind of record has a name and its fields have labels', () => {
  const { fields, kindNames } = messagesFor('en')
  for (const kind of kinds) {
    expect(kindNames[kind].many).not.toBe('')
    expect(Object.keys(fields[kind])).toContain('id')
  }
})

test('English is not Dutch: nothing was left untranslated by accident', () => {
  const english = new Map(leavesOf(messagesFor('en')))
  const same = dutch.filter(
    ([path, value]) =>
      typeof value === 'string' && value.length > 24 && english.get(path) === value,
  )
  expect(same).toEqual([])
})
