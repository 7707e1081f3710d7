import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { nameWords } from '@webwijzer/domain/name-words'
import { fillerWords, kindNames } from './dutch-words.ts'
import { type Candidate, type CandidateReason, findCandidates } from './find-candidates.ts'
import { exactForms } from './name-forms.ts'
import { isProper, type NameField, type NameIndex } from './name-index.ts'
import { isSentence, kindOfUnknown, notAName } from './not-a-name.ts'
import type { Verdict } from './piles.ts'
import { readableCell } from './readable-cell.ts'

/** Among whom a name is sought, and what else on the map goes by names. */
export type Surroundings = {
  readonly own: NameIndex
  /** Tables and programmes where parties are sought; none where tables are. */
  readonly others: NameIndex | null
  readonly isProgramme: (id: string) => boolean
}

/** In which pile a name belongs. Only exactly the same, and one on the map, is `same`: a score never decides. */
export function judgeName(text: string, around: Surroundings): Verdict {
  const name = readableCell(text)
  const nothing = notAName(name)
  const family = nothing === null || nothing === 'heading' ? looksLikeFamily(name, 'name') : null
  if (family) return { pile: 'familyOrCase', ...family }
  if (nothing) return { pile: 'notAnOrganisation', why: nothing, record: null, repeats: null }
  const others = exactIn(name, around.others)
  const own = exactIn(name, around.own)
  if (own.length > 0 && others.length > 0) return bothKinds(own, others)
  return exactVerdict(own) ?? otherKind(name, others, around) ?? likeness(name, around)
}

type Exact = { readonly id: string; readonly field: NameField }

function exactIn(name: string, index: NameIndex | null): readonly Exact[] {
  for (const form of index ? exactForms(name) : []) {
    const found = index?.exact.get(form)
    if (found) return found
  }
  return []
}

const sure = (id: string): Candidate => ({
  id,
  score: 1,
  coverage: 1,
  fullness: 1,
  reasons: ['same'],
})

/** A name of a party and of a table: the party is likelier in a list of parties, but it is asked. */
function bothKinds(own: readonly Exact[], others: readonly Exact[]): Verdict {
  const [only, more] = own
  return only && !more && only.field !== 'umbrella'
    ? { pile: 'perhapsSame', candidates: [sure(only.id)] }
    : {
        pile: 'unclear',
        why: 'sharedName',
        candidates: [...own, ...others].map(({ id }) => sure(id)),
      }
}

function exactVerdict(own: readonly Exact[]): Verdict | null {
  const named = own.filter(({ field }) => field !== 'umbrella')
  const byName = named.filter(({ field }) => field === 'name')
  const [only, more] = byName.length === 1 ? byName : named
  if (only && !more) return { pile: 'same', record: only.id, why: whyOf(only.field) }
  if (named.length > 1)
    return { pile: 'unclear', why: 'sharedName', candidates: named.map(({ id }) => sure(id)) }
  if (own.length > 1)
    return { pile: 'unclear', why: 'umbrella', candidates: own.map(({ id }) => sure(id)) }
  const [part] = own
  return part
    ? { pile: 'perhapsSame', candidates: [{ ...sure(part.id), reasons: ['umbrella'] }] }
    : null
}

const whyOf = (field: NameField) =>
  field === 'abbreviation' || field === 'alias' ? field : ('name' as const)

/** A table or programme that stands in a list of parties. */
function otherKind(name: string, exact: readonly Exact[], around: Surroundings): Verdict | null {
  const id = exact[0]?.id ?? likelyOther(name, around)
  if (!id) return null
  const why = around.isProgramme(id) ? ('programme' as const) : ('table' as const)
  return { pile: 'notAnOrganisation', why, record: id, repeats: null }
}

function likelyOther(name: string, { own, others }: Surroundings): string | null {
  const [meeting] = others ? findCandidates(name, others) : []
  if (!meeting || meeting.coverage < 0.8 || meeting.reasons.includes('inBrackets')) return null
  const [party] = findCandidates(name, own)
  return meeting.score > (party?.score ?? 0) + 0.08 ? meeting.id : null
}

function likeness(name: string, { own, others }: Surroundings): Verdict {
  const candidates = findCandidates(name, own)
  const ofKind = byKind(name, own, candidates)
  if (ofKind.length > 1) return { pile: 'unclear', why: 'kind', candidates: ofKind }
  if (ofKind.length === 1) return { pile: 'perhapsSame', candidates: ofKind }
  if (isFragmentOfMore(candidates)) return { pile: 'unclear', why: 'several', candidates }
  if (candidates.length > 0) return { pile: 'perhapsSame', candidates }
  const why = isSentence(name) ? 'sentence' : others ? kindOfUnknown(name) : null
  return why
    ? { pile: 'notAnOrganisation', why, record: null, repeats: null }
    : { pile: 'new', name }
}

/** Those who are of the kind that a name says, when it says nothing else: “De kerk”, “Huisartsen”. */
function byKind(
  name: string,
  index: NameIndex,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const words = nameWords(name).filter((word) => !fillerWords.has(word))
  const kind = kindNames.find((each) => words.every((word) => each.words.includes(word)))
  if (!kind || words.length === 0) return []
  const known = new Set(candidates.map(({ id }) => id))
  const others = [...index.labels].filter(
    ([id, labels]) =>
      !known.has(id) &&
      labels.some((label) => isProper(label.field) && isOfKind(label.words, kind.known)),
  )
  const found = others.map(
    ([id]): Candidate => ({ id, score: 0.4, coverage: 0.4, fullness: 0, reasons: ['kind'] }),
  )
  return [...candidates, ...found].slice(0, 8)
}

const isOfKind = (words: readonly string[], known: readonly string[]) =>
  words.some((word) =>
    known.some((start) => word.startsWith(start) || (start.length > 4 && word.endsWith(start))),
  )

/** Whether what was written is only a piece of the name of more than one: “wijkteam”, “school”. */
function isFragmentOfMore(candidates: readonly Candidate[]): boolean {
  const [first, second] = candidates.filter(({ reasons }) => !reasons.some(isOfPart))
  if (!first || !second || second.coverage < 0.7) return false
  // What stands in brackets tells the first apart: “Welzijn (jongerenwerk)”.
  if (isWithoutBrackets(second) && !isWithoutBrackets(first)) return false
  return (
    first.fullness < 0.75 &&
    second.coverage >= 0.7 * first.coverage &&
    second.score >= 0.75 * first.score
  )
}

const isWithoutBrackets = ({ reasons }: Candidate) => reasons.includes('outsideBrackets')

const isOfPart = (reason: CandidateReason) => reason === 'inBrackets' || reason === 'oneOfTwoNames'
