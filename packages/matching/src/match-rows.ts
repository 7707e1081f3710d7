import type { TextKind } from '@webwijzer/domain/family-signs'
import { type FamilySign, looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Known } from './column-contents.ts'
import { contactBehind } from './contact-behind.ts'
import { domainIn } from './domain-in.ts'
import { findCandidates } from './find-candidates.ts'
import { fold } from './fold.ts'
import { judgeName, type Surroundings } from './judge-name.ts'
import type { ColumnField, Mapping } from './mapping.ts'
import {
  headerMentions,
  meetingColumns,
  mentionsIn,
  namelessRows,
  partyColumns,
} from './mentions.ts'
import { exactForms } from './name-forms.ts'
import { type NameIndex, nameIndex } from './name-index.ts'
import { namedMeetings, namedOrganisations } from './nameables.ts'
import type { Matched, Mention, Verdict } from './piles.ts'
import type { Sheet } from './sheet.ts'
import type { KnownNames } from './split-cell.ts'
import { stepCounter } from './step-counter.ts'

/** A cell with something about a family in it: it is shown once and never kept. */
export type RefusedCell = FamilySign & {
  readonly row: number
  readonly column: number
  readonly text: string
  /** What is left of the cell; nothing when all of it goes. */
  readonly rest?: string
}

/** Everything that a sheet names, each thing in one pile; and what of it must not be kept. */
export type RowPiles = {
  readonly parties: readonly Matched[]
  /** Tables and programmes. */
  readonly meetings: readonly Matched[]
  readonly refused: readonly RefusedCell[]
}

/** What a map already knows, made ready for finding; worth keeping while the map stays as it is. */
export function knownOf(state: MapState): Known {
  return {
    parties: nameIndex(namedOrganisations(state)),
    meetings: nameIndex(namedMeetings(state)),
  }
}

/**
 * Sorts everything a sheet names into piles against the map. Every row with something in it comes back at
 * least once; nothing is merged, and nothing is left out in silence. Tells meanwhile which part is done, 0 to 1.
 */
export function matchRows(
  sheet: Sheet,
  mapping: Mapping,
  state: MapState,
  known: Known = knownOf(state),
  onProgress?: (part: number) => void,
): RowPiles {
  const mentions = mentionsOf(sheet, mapping, known)
  // Each is judged, and then folded.
  const step = stepCounter(2 * (mentions.parties.length + mentions.meetings.length), onProgress)
  const { parties, meetings, refused } = judgedMentions(mentions, sheet, state, known, step)
  return {
    parties: fold(parties, step),
    meetings: fold(meetings, step),
    refused: [...refused, ...refusedCells(sheet, mapping)],
  }
}

/** What a sheet names, as `matchRows` sorts it, but without telling who in it is the same: that takes longest. */
export function sortRows(sheet: Sheet, mapping: Mapping, state: MapState): SortedRows {
  const known = knownOf(state)
  const mentions = mentionsOf(sheet, mapping, known)
  const sorted = judgedMentions(mentions, sheet, state, known, () => undefined)
  return { ...sorted, refused: [...sorted.refused, ...refusedCells(sheet, mapping)] }
}

/** Everything that a sheet names, and what of it must not be kept. */
type Named<M> = {
  readonly parties: readonly M[]
  readonly meetings: readonly M[]
  readonly refused: readonly RefusedCell[]
}
type Judged = Mention & Verdict

/** Everything that a sheet names, each thing in one pile; and what of it must not be kept. */
export type SortedRows = Named<Judged>

/** Everything that a sheet names, in the order of the file. */
function mentionsOf(sheet: Sheet, mapping: Mapping, known: Known): Named<Mention> {
  const { shape } = mapping
  const named = mentionsIn(sheet, mapping, partyColumns[shape], namesIn(known.parties))
  const { mentions: parties, contacts } = withoutContacts(named, known.parties)
  const meetings = [
    ...headerMentions(sheet, mapping),
    ...mentionsIn(sheet, mapping, meetingColumns[shape], namesIn(known.meetings)),
  ]
  const nameless = namelessRows(sheet, mapping, [...parties, ...meetings])
  return { parties: [...parties, ...nameless].sort(byPlace), meetings, refused: contacts }
}

const byPlace = (a: Mention, b: Mention) => a.row - b.row || a.column - b.column

/** How much of a name must be found with one party for it to be the name of one, 0 to 1. */
const coveredByOne = 0.8

const namesIn = (index: NameIndex): KnownNames => ({
  isKnown: (name) => exactForms(name).some((form) => index.exact.has(form)),
  isLikelyOne: (name) =>
    findCandidates(name, index).some(({ coverage }) => coverage >= coveredByOne),
})

/** Names below “Schulden” or “Onderwijs” are of that domain, which is no table. */
function withoutDomain(matched: Judged, state: MapState): Judged {
  const isDomain = domainIn(matched.text, recordsOf(state, 'domain')).sure !== null
  if (matched.pile !== 'new' || !isDomain) return matched
  return { ...matched, pile: 'notAnOrganisation', why: 'heading', record: null, repeats: null }
}

/** Who can be reached at a party of the map is no reason to refuse it: the name counts, and the contact goes. */
function withoutContacts(named: readonly Mention[], parties: NameIndex) {
  const contacts: RefusedCell[] = []
  const mentions = named.map((mention) => {
    const apart = contactBehind(mention.text)
    if (!apart || findCandidates(apart.name, parties).length === 0) return mention
    const { name, contact, sign } = apart
    const { row, column } = mention
    const place = { row, column, start: 0, end: contact.length }
    contacts.push({ ...place, sign, text: contact, rest: name })
    return { ...mention, text: name }
  })
  return { mentions, contacts }
}

function judgedMentions(
  { parties, meetings, refused }: Named<Mention>,
  sheet: Sheet,
  state: MapState,
  known: Known,
  step: () => void,
): Named<Judged> {
  const isProgramme = (id: string) => getRecord(state, 'programme', id) !== null
  const amongParties = { own: known.parties, others: known.meetings, isProgramme }
  const amongMeetings = { own: known.meetings, others: null, isProgramme }
  return {
    parties: judged(parties, amongParties, step),
    meetings: judged(meetings, amongMeetings, step).map((meeting) =>
      meeting.row === sheet.headerRow ? withoutDomain(meeting, state) : meeting,
    ),
    refused,
  }
}

function judged(mentions: readonly Mention[], around: Surroundings, step: () => void): Judged[] {
  const verdicts = new Map<string, Verdict>()
  const judge = (text: string) => {
    step()
    const known = verdicts.get(text) ?? judgeName(text, around)
    verdicts.set(text, known)
    return known
  }
  return withRepeats(mentions.map((mention) => ({ ...mention, ...judge(mention.text) })))
}

/** A ditto mark repeats the last name above it in its column. */
function withRepeats<M extends Mention & Verdict>(mentions: readonly M[]): M[] {
  const above = new Map<number, string>()
  return mentions.map((mention) => {
    if (mention.pile !== 'notAnOrganisation') {
      above.set(mention.column, mention.id)
      return mention
    }
    if (mention.why !== 'ditto') return mention
    return { ...mention, repeats: above.get(mention.column) ?? null }
  })
}

/** What is meant to stand in a column, for judging whether it is about a family. */
const textKinds: Readonly<Partial<Record<ColumnField, TextKind>>> = {
  email: 'contact',
  phone: 'contact',
  function: 'contact',
  person: 'contact',
  targetGroup: 'targetGroup',
}

/** Columns with names have their own pile for this. */
function refusedCells({ rows }: Sheet, { shape, columns }: Mapping): RefusedCell[] {
  const named = new Set(
    [...partyColumns[shape], ...meetingColumns[shape]].map(({ field }) => field),
  )
  const others = columns.filter(({ field }) => !named.has(field))
  return rows.flatMap(({ number, cells }) =>
    others.flatMap(({ index, field }) => {
      const text = cells[index]?.trim() ?? ''
      const sign = text ? looksLikeFamily(text, textKinds[field]) : null
      return sign ? [{ ...sign, row: number, column: index, text }] : []
    }),
  )
}
