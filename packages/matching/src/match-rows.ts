import type { TextKind } from '@webwijzer/domain/family-signs'
import { type FamilySign, looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Known } from './column-contents.ts'
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
import { stepCounter } from './step-counter.ts'

/** A cell with something about a family in it: it is shown once and never kept. */
export type RefusedCell = FamilySign & {
  readonly row: number
  readonly column: number
  readonly text: string
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
  const { parties, meetings } = mentionsOf(sheet, mapping, known)
  // Each is judged, and then folded.
  const step = stepCounter(2 * (parties.length + meetings.length), onProgress)
  const sorted = judgedMentions({ parties, meetings }, state, known, step)
  return {
    parties: fold(sorted.parties, step),
    meetings: fold(sorted.meetings, step),
    refused: refusedCells(sheet, mapping),
  }
}

/** What a sheet names, as `matchRows` sorts it, but without telling who in it is the same: that takes longest. */
export function sortRows(sheet: Sheet, mapping: Mapping, state: MapState): SortedRows {
  const known = knownOf(state)
  const sorted = judgedMentions(mentionsOf(sheet, mapping, known), state, known, () => undefined)
  return { ...sorted, refused: refusedCells(sheet, mapping) }
}

type Named<M> = { readonly parties: readonly M[]; readonly meetings: readonly M[] }
type Judged = Mention & Verdict

/** Everything that a sheet names, each thing in one pile; and what of it must not be kept. */
export type SortedRows = Named<Judged> & Pick<RowPiles, 'refused'>

/** Everything that a sheet names, in the order of the file. */
function mentionsOf(sheet: Sheet, mapping: Mapping, known: Known): Named<Mention> {
  const { shape } = mapping
  const parties = mentionsIn(sheet, mapping, partyColumns[shape], isKnownIn(known.parties))
  const meetings = [
    ...headerMentions(sheet, mapping),
    ...mentionsIn(sheet, mapping, meetingColumns[shape], isKnownIn(known.meetings)),
  ]
  const nameless = namelessRows(sheet, mapping, [...parties, ...meetings])
  return { parties: [...parties, ...nameless].sort(byPlace), meetings }
}

const byPlace = (a: Mention, b: Mention) => a.row - b.row || a.column - b.column

const isKnownIn = (index: NameIndex) => (name: string) =>
  exactForms(name).some((form) => index.exact.has(form))

function judgedMentions(
  { parties, meetings }: Named<Mention>,
  state: MapState,
  known: Known,
  step: () => void,
): Named<Judged> {
  const isProgramme = (id: string) => getRecord(state, 'programme', id) !== null
  const amongParties = { own: known.parties, others: known.meetings, isProgramme }
  const amongMeetings = { own: known.meetings, others: null, isProgramme }
  return {
    parties: judged(parties, amongParties, step),
    meetings: judged(meetings, amongMeetings, step),
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
