import { nameWords } from '@webwijzer/domain/name-words'
import { fillerWords, peopleWords } from './dutch-words.ts'
import { initialsOf } from './initials-of.ts'
import { type LikeWord, likeWordsIn, type Vocabulary } from './like-words.ts'
import { tellingWords } from './name-forms.ts'
import type { NameToken } from './name-tokens.ts'
import type { WordReason } from './word-likeness.ts'

/** Where a text stands with the party that it tells about. */
export const nameFields = [
  'name',
  'abbreviation',
  'alias',
  'umbrella',
  'function',
  'offer',
  'area',
] as const
export type NameField = (typeof nameFields)[number]

/** Whom a written name can mean, with all texts by which it is known. */
export type Nameable = {
  readonly id: string
  readonly texts: readonly { readonly field: NameField; readonly text: string }[]
}

export type Label = {
  readonly field: NameField
  readonly words: readonly string[]
}
export type Posting = {
  readonly field: NameField
  /** A word of a name, two of its words as one, or initials that people may make of it. */
  readonly form: 'word' | 'pair' | 'initials'
}

/** Those who have a word, by their numbers, lowest first; and beside each how it stands there. */
export type Having = {
  readonly owners: readonly number[]
  readonly postings: readonly (readonly Posting[])[]
}
type Growing = { readonly owners: number[]; readonly postings: Posting[][] }
type Postings = Map<string, Growing>

/** A word of the index that a written word can be, with those who have it. */
export type FittingWord = LikeWord & { readonly having: Having }

/** All words of the index that a written word can be. */
export type LikeWords = {
  /** Those that few have, surest first. */
  readonly rare: readonly FittingWord[]
  /** Those that so many have that they point nobody out, those that fewest have first. */
  readonly common: readonly FittingWord[]
  /** The most that a common word is worth here, 0 to 1. */
  readonly commonWorth: number
}

/** A word that so many have points nobody out, unless no rarer one does: it counts for who is pointed out. */
const commonFrom = 100

/** Two written words are one only where they are all of it: “wijk team” is no part of “wijkteamleider”. */
const isWhole: ReadonlySet<WordReason> = new Set(['same', 'inflected', 'sound', 'slip'])

/** Names made ready for being found, each word with those who have it. */
export type NameIndex = {
  readonly labels: ReadonlyMap<string, readonly Label[]>
  /** By the number that each has in this index. */
  readonly ids: readonly string[]
  readonly numberOf: (id: string) => number | undefined
  /** Who goes by exactly this joined name. */
  readonly exact: ReadonlyMap<string, readonly { readonly id: string; readonly field: NameField }[]>
  /** The words of the index that a written word can be, and who has them; remembered per word. */
  readonly likeWords: (written: NameToken) => LikeWords
  /** How telling a written word is, 0 to 1: 1 when nobody or one has it, little when many have. */
  readonly weightOf: (written: NameToken) => number
}

const properFields: ReadonlySet<NameField> = new Set(['name', 'abbreviation', 'alias', 'umbrella'])
export const isProper = (field: NameField): boolean => properFields.has(field)

/**
 * Makes an index of names, one of each id; finding in it costs little, making it takes each text once. `forTwins` is
 * for names that are compared with each other: initials fit too little there, and of two names that differ by a
 * typing error in a word that one of them writes as two, the other one finds it.
 */
export function nameIndex(named: Iterable<Nameable>, use?: 'forTwins'): NameIndex {
  const postings: Postings = new Map()
  const exact = new Map<string, { id: string; field: NameField }[]>()
  const labels = new Map<string, Label[]>()
  const ids: string[] = []
  for (const { id, texts } of named) {
    const own = texts.map(({ field, text }) => ({ field, words: nameWords(text) }))
    labels.set(id, own)
    for (const label of own) indexLabel(postings, ids.length, label, use !== 'forTwins')
    for (const label of own) if (isProper(label.field)) indexExact(exact, id, label)
    ids.push(id)
  }
  const findLikeWords = likeWordsIn(vocabularyOf(postings), use !== 'forTwins')
  const likeOf = (written: NameToken) => likeWordsWith(findLikeWords(written), written, postings)
  const rememberedLike = rememberedByToken(likeOf)
  // Hardly any two names have two words in a row in common: those are not worth remembering.
  const likeWords = (written: NameToken) =>
    written.isJoined ? likeOf(written) : rememberedLike(written)
  const count = Math.max(2, labels.size)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  return {
    labels,
    ids,
    numberOf: (id) => numbers.get(id),
    exact,
    likeWords,
    weightOf: rememberedByToken((written) => weightAmong(written, likeWords(written), count)),
  }
}

function indexLabel(
  postings: Postings,
  owner: number,
  { field, words }: Label,
  withInitials: boolean,
) {
  const add = (word: string, form: Posting['form']) => {
    const having = postings.get(word)
    if (having === undefined) {
      postings.set(word, { owners: [owner], postings: [only(field, form)] })
      return
    }
    const last = having.owners.length - 1
    const own = having.owners[last] === owner ? having.postings[last] : undefined
    if (own === undefined) {
      having.owners.push(owner)
      having.postings.push(only(field, form))
    } else if (!own.some((each) => each.field === field))
      having.postings[last] = [...own, { field, form }]
  }
  for (const word of words) add(word, 'word')
  if (!isProper(field)) return
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next && !/\p{N}/u.test(word + next)) add(word + next, 'pair')
  }
  if (withInitials) for (const form of initialsOf(words)) add(form, 'initials')
}

/** The postings of a word that stands with somebody only so; one list for all of them. */
function only(field: NameField, form: Posting['form']): Posting[] {
  const key = `${field} ${form}`
  const known = onlyOnes.get(key) ?? [{ field, form }]
  onlyOnes.set(key, known)
  return known
}
const onlyOnes = new Map<string, Posting[]>()

function indexExact(
  exact: Map<string, { id: string; field: NameField }[]>,
  id: string,
  { field, words }: Label,
) {
  for (const form of new Set([words.join(''), tellingWords(words).join('')])) {
    if (!form) continue
    const known = exact.get(form) ?? []
    if (known.some((each) => each.id === id && each.field !== 'umbrella')) continue
    exact.set(form, [...known.filter((each) => each.id !== id), { id, field }])
  }
}

function vocabularyOf(postings: Postings): Vocabulary {
  const isPair = (word: string) => {
    for (const own of postings.get(word)?.postings ?? [])
      if (own.some(({ form }) => form !== 'pair')) return false
    return true
  }
  const { pairs = [], words = [] } = Object.groupBy(postings.keys(), (word) =>
    isPair(word) ? 'pairs' : 'words',
  )
  return { words, pairs }
}

const nothingLike: LikeWords = { rare: [], common: [], commonWorth: 0 }

function likeWordsWith(
  found: readonly LikeWord[],
  { isJoined }: NameToken,
  postings: Postings,
): LikeWords {
  if (found.length === 0) return nothingLike
  const rare: FittingWord[] = []
  const common: FittingWord[] = []
  for (const like of found) {
    const having = postings.get(like.word)
    if (!having || (isJoined && !isWhole.has(like.reason))) continue
    const { word, reason, quality } = like
    ;(having.owners.length < commonFrom ? rare : common).push({ word, reason, quality, having })
  }
  if (common.length === 0) return { rare, common, commonWorth: 0 }
  common.sort((a, b) => a.having.owners.length - b.having.owners.length)
  return { rare, common, commonWorth: Math.max(...common.map(({ quality }) => quality)) }
}

function weightAmong(written: NameToken, { rare, common }: LikeWords, count: number): number {
  if (fillerWords.has(written.text)) return 0.08
  const having = new Set<number>()
  for (const { quality, having: word } of [...rare, ...common])
    if (quality >= surely)
      for (const [at, owner] of word.owners.entries())
        if (word.postings[at]?.some(isOwnWord)) having.add(owner)
  const rarity = Math.log(1 + count / Math.max(1, having.size)) / Math.log(1 + count)
  if (peopleWords.has(written.text)) return rarity / 3
  return written.text.length === 1 ? rarity / 2 : rarity
}

/** How sure it must be that a word is meant before it counts who has it, 0 to 1. */
const surely = 0.85

const isOwnWord = ({ field, form }: Posting) => isProper(field) && form !== 'initials'

function rememberedByToken<T>(make: (written: NameToken) => T): (written: NameToken) => T {
  const known = [new Map<string, T>(), new Map<string, T>()]
  return (written) => {
    const alike = known[written.isShortened ? 1 : 0]
    const key = written.gap ? `${written.gap}'${written.text}` : written.text
    const remembered = alike?.get(key)
    if (remembered !== undefined) return remembered
    const made = make(written)
    alike?.set(key, made)
    return made
  }
}
