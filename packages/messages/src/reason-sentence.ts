import type { Messages } from './messages.ts'

/** A reason for which there is a sentence; the analysis' own reasons are of this shape. */
export type SaidReason =
  | {
      readonly code: 'named'
      readonly times: number
      readonly self: number
      readonly examples: readonly string[]
    }
  | { readonly code: 'notNamed' | 'noNominations' | 'namedNotVisible' | 'betweenness' }
  | { readonly code: 'soleLink'; readonly for: readonly (readonly string[])[] }
  | {
      readonly code: 'seats'
      readonly seats: number
      readonly total: number
      readonly caseSeats: number
    }
  | { readonly code: 'domains'; readonly domains: readonly string[] }
  | { readonly code: 'restsOn'; readonly lines: number; readonly unchecked: number }
  | { readonly code: 'hangsOnTable'; readonly table: string }

/** How the things that reasons point at are called. */
export type ReasonNames = {
  party(id: string): string
  table(id: string): string
  domain(id: string): string
}

type ReasonWords = Pick<Messages, 'suggestions' | 'webbers'>

/** One reason why `name` is suggested, in words. Numbers of measures are told elsewhere, on request. */
export function reasonSentence(
  reason: SaidReason,
  name: string,
  names: ReasonNames,
  { suggestions, webbers: { reasons: say } }: ReasonWords,
): string {
  switch (reason.code) {
    case 'named':
      return inOne([
        say.namedBy(reason.times, name),
        reason.self > 0 && say.self(reason.self, reason.times),
        reason.examples.length > 0 && say.quotes(reason.times, reason.examples),
      ])
    case 'notNamed':
      return suggestions.notNamed(name)
    case 'noNominations':
      return say.noNominations
    case 'namedNotVisible':
      return suggestions.namedNotVisible(name)
    case 'soleLink':
      return soleLinkSentence(reason.for, name, names, say)
    case 'seats':
      return seatsSentence(reason, name, say)
    case 'domains':
      return say.domains(name, reason.domains.map(names.domain))
    case 'betweenness':
      return suggestions.connects(name)
    case 'restsOn':
      return inOne([
        say.lines(reason.lines),
        reason.unchecked > 0 ? say.unchecked(reason.unchecked) : say.allChecked,
      ])
    case 'hangsOnTable':
      return suggestions.hangsOn(names.table(reason.table), name)
  }
}

/** Why in passing, below a party's name: who named it, and the first thing that the map says of it. */
export function reasonsInShort(
  reasons: readonly SaidReason[],
  names: Pick<ReasonNames, 'party'>,
  { webbers: { inShort: say, reasons: whole } }: Pick<Messages, 'webbers'>,
): string {
  const fromPeople = reasons.map((reason) => {
    if (reason.code === 'named') return say.named(reason.times)
    if (reason.code === 'notNamed') return say.notNamed
    return reason.code === 'noNominations' && whole.noNominations
  })
  const fromMap = reasons.map((reason) => {
    if (reason.code === 'soleLink') return say.soleLink(reason.for.flat().map(names.party))
    return reason.code === 'seats' && say.seats(reason.seats, reason.total)
  })
  return inOne([...fromPeople, fromMap.find(Boolean) ?? false])
}

type Say = ReasonWords['webbers']['reasons']

function soleLinkSentence(
  parts: readonly (readonly string[])[],
  name: string,
  names: ReasonNames,
  say: Say,
): string {
  const called = parts.map((part) => part.map(names.party))
  const [only] = called
  return only && called.length === 1 ? say.soleLink(name, only) : say.soleLinks(name, called)
}

function seatsSentence(
  { seats, total, caseSeats }: Extract<SaidReason, { code: 'seats' }>,
  name: string,
  say: Say,
): string {
  if (seats === 0) return say.noSeats(name)
  return inOne([say.seats(name, seats, total), say.caseSeats(caseSeats, seats)])
}

const inOne = (sentences: readonly (string | false)[]): string =>
  sentences.filter(Boolean).join(' ')
