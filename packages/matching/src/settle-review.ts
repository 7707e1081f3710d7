import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { NodeKind } from '@webwijzer/domain/records'
import { isOfMeetings } from './mentions.ts'
import { exactForms } from './name-forms.ts'
import type { Matched } from './piles.ts'
import { readableCell } from './readable-cell.ts'
import { type Decision, decisionFor, type Review } from './review.ts'
import { rowValues } from './row-values.ts'

/** Where new records come from: an id, and the session and group in which they are made. */
export type Making = {
  readonly newId: () => string
  readonly origin: { readonly session: string | null; readonly group: string | null }
}

/** Which record each mention has become, and the operations that make the new ones and teach the old ones. */
export type Settled = {
  readonly ops: readonly Op[]
  /** By mention; none for what was skipped. */
  readonly records: ReadonlyMap<string, { readonly kind: NodeKind; readonly id: string }>
}

const mostAliases = 50

/** Gives every mention its record, new or known, as it was decided. */
export function settleReview(review: Review, state: MapState, making: Making): Settled {
  const records = new Map<string, { kind: NodeKind; id: string }>()
  const made = new Map<string, { kind: NodeKind; id: string }>()
  const learned = new Map<string, { kind: NodeKind; id: string; aliases: string[] }>()
  const ops: Op[] = []
  const rows = new Map(review.sheet.rows.map((row) => [row.number, row]))

  function settle(matched: Matched, kind: NodeKind, isMain: boolean) {
    if (matched.pile === 'notAnOrganisation' && matched.repeats) {
      const above = records.get(matched.repeats)
      if (above) records.set(matched.id, above)
      return
    }
    const decision = decisionFor(review, matched)
    if (decision?.do === 'use') use(matched, decision)
    if (decision?.do === 'create') create(matched, decision.name, kind, isMain)
  }

  function use(matched: Matched, { record, learn }: Extract<Decision, { do: 'use' }>) {
    const kind = kindOf(state, record)
    if (!kind) return
    records.set(matched.id, { kind, id: record })
    if (learn ?? matched.pile === 'perhapsSame') learnName(kind, record, matched.text)
  }

  function learnName(kind: NodeKind, id: string, text: string) {
    const known = getRecord(state, kind, id)
    if (!known || !('aliases' in known)) return
    const entry = learned.get(id) ?? { kind, id, aliases: [...known.aliases] }
    const name = readableCell(text).slice(0, 200)
    const forms = new Set(
      [known.name, known.abbreviation ?? '', ...entry.aliases].flatMap(exactForms),
    )
    if (exactForms(name).some((form) => forms.has(form)) || entry.aliases.length >= mostAliases)
      return
    learned.set(id, { ...entry, aliases: [...entry.aliases, name] })
  }

  function create(matched: Matched, name: string, kind: NodeKind, isMain: boolean) {
    const key = `${kind} ${exactForms(name)[0] ?? name.toLowerCase()}`
    const known = made.get(key)
    if (known) return void records.set(matched.id, known)
    const record = { kind, id: making.newId() }
    made.set(key, record)
    records.set(matched.id, record)
    const row = rows.get(matched.row)
    const values = isMain && row ? rowValues(kind, row, review.mapping, review.piles.refused) : {}
    const { origin } = making
    ops.push({
      do: 'create',
      kind,
      record: { origin, ...values, name: readableCell(name).slice(0, 200), id: record.id },
    })
  }

  const { shape } = review.mapping
  const meetingKind = shape === 'programmes' ? 'programme' : 'consultationTable'
  for (const matched of review.piles.parties)
    settle(matched, 'organisation', shape === 'organisations')
  for (const matched of review.piles.meetings) settle(matched, meetingKind, isOfMeetings(shape))
  const teaching = [...learned.values()].map(
    ({ kind, id, aliases }): Op => ({ do: 'update', kind, id, set: { aliases } }),
  )
  return { ops: [...ops, ...teaching], records }
}

function kindOf(state: MapState, id: string): NodeKind | null {
  const kinds = ['organisation', 'consultationTable', 'programme'] as const
  return kinds.find((kind) => getRecord(state, kind, id)) ?? null
}
