import { nameWords } from './name-words.ts'
import type { Seat } from './records.ts'

/** What was said about a party with the name: how it sits there, and how sure that is. */
export type Marks = {
  readonly role?: Seat['role']
  readonly isPresumed?: true
  readonly isInformal?: true
}

/** The words by which each role goes between brackets. */
export type RoleWords = { readonly [R in Exclude<Seat['role'], 'unknown'>]: readonly string[] }

export type MarkedName = { readonly name: string; readonly marks: Marks }

/** A single sign behind the name says the same as a word in brackets; no name ends in one. */
const signs: { readonly [sign: string]: Exclude<Seat['role'], 'unknown'> } = {
  '*': 'chair',
  '/': 'onInvitation',
}

const closing = /[)\s]*$/
const lastSign = /^(.*[^\s*/])\s*([*/])$/s
const lastBracket = /^(.*?)\s*\(([^()]*)\)?$/s

/**
 * Takes a name apart from what was said about it: `GGD (vz)`, `GGD*`, `Kerk?`, `(Moeders van
 * Noord)`. The last bracket need not be closed; one that says nothing we know belongs to the name. While
 * somebody types, the start of a word and a sign do; what is `finished` says whole words.
 */
export function markedName(typed: string, words: RoleWords, finished = false): MarkedName {
  const [sure, isPresumed] = withoutDoubt(typed.trim())
  const doubt: Marks = isPresumed ? { isPresumed } : {}
  const [, signed = '', sign = ''] = finished ? [] : (lastSign.exec(sure) ?? [])
  const signedRole = signs[sign]
  if (signedRole) {
    const inner = markedName(signed, words)
    return { name: inner.name, marks: { ...inner.marks, ...doubt, role: signedRole } }
  }
  const [, before = '', inside = ''] = lastBracket.exec(sure) ?? []
  const role = roleCalled(inside, words, finished)
  if (before !== '' && role) {
    const [name, isPresumedToo] = withoutDoubt(before)
    return { name, marks: { ...doubt, role, ...(isPresumedToo && { isPresumed: true }) } }
  }
  if (!sure.startsWith('(')) return { name: sure, marks: doubt }
  const inner = markedName(sure.slice(1).replace(closing, ''), words, finished)
  if (inner.name === '') return { name: '', marks: doubt }
  return { name: inner.name, marks: { ...inner.marks, ...doubt, isInformal: true } }
}

/** A question mark at the end, before or behind a closing bracket. */
function withoutDoubt(text: string): [string, true | undefined] {
  const sure = text.replace(/\s*[?]+\s*(\)?)$/, '$1')
  return [sure, sure === text ? undefined : true]
}

/** The one role of which a word is this, or starts like this; none when that may be more than one. */
function roleCalled(typed: string, words: RoleWords, finished: boolean): Marks['role'] | null {
  const said = nameWords(typed).join('')
  if (said === '') return null
  const roles = Object.keys(words) as (keyof RoleWords)[]
  const joined = (role: keyof RoleWords) => words[role].map((word) => nameWords(word).join(''))
  const exact = roles.filter((role) => joined(role).includes(said))
  const starting = roles.filter((role) => joined(role).some((word) => word.startsWith(said)))
  const meant = exact.length > 0 || finished ? exact : starting
  return meant.length === 1 ? (meant[0] ?? null) : null
}
