import type { Diff, RecordDiff } from '@webwijzer/domain/diff'
import { recordOf } from '@webwijzer/domain/diff'
import type { Kind, Rec } from '@webwijzer/domain/records'
import type { Messages } from '@webwijzer/messages/messages'
import type { ActivityLine } from './activity-lines.ts'
import { changedFields } from './changed-fields.ts'

/** What it takes to say a line in a language. */
export type SentenceWords = {
  readonly messages: Messages
  readonly names: ReadonlyMap<string, string>
  /** SentenceWords in a row, as people say them. */
  readonly inARow: (words: readonly string[]) => string
}

/** More records than this are counted, not named. */
const mostNamed = 12
const beginnings = ['map.start', 'example.load']

/** What a map starts with is no work of anybody: it is not taken back. */
export const isBeginning = ({ entry: { label, diff } }: ActivityLine): boolean =>
  beginnings.includes(label) && diff.some(({ kind }) => kind === 'map')

/** A line of the log as somebody would tell it. */
export function sentenceOf(line: ActivityLine, words: SentenceWords): string {
  const { sentences } = words.messages.activity
  const { diff } = line.entry
  if (isBeginning(line)) return sentences.started
  const happening = line.isOnlyMoved ? moved(diff, words) : happened(diff, words)
  const told = line.entry.label === 'import' ? sentences.imported(happening) : happening
  if (line.step === null) return told
  return line.step === 'undo' ? sentences.undone(told) : sentences.redone(told)
}

function moved(diff: Diff, { messages, names }: SentenceWords): string {
  const { sentences } = messages.activity
  const [first] = diff
  const record = first && recordOf(first)
  const name = record && 'thing' in record ? names.get(record.thing) : undefined
  return diff.length === 1 && name ? sentences.moved(name) : sentences.arranged(diff.length)
}

function happened(diff: Diff, words: SentenceWords): string {
  const told = diff.filter(({ kind }) => kind !== 'position' && kind !== 'view')
  const made = told.filter(({ before }) => before === null)
  const gone = told.filter(({ after }) => after === null)
  const changed = told.filter(({ before, after }) => before !== null && after !== null)
  return [
    ...(told.length > mostNamed ? counted(made, gone, words) : named(made, gone, words)),
    ...changes(changed, words),
  ].join(' ')
}

function counted(made: Diff, gone: Diff, words: SentenceWords): string[] {
  const { sentences } = words.messages.activity
  return [
    ...(made.length > 0 ? [sentences.added(countedRow(made, words))] : []),
    ...(gone.length > 0 ? [sentences.removed(countedRow(gone, words))] : []),
  ]
}

/** “8 organisaties en 23 plekken aan tafel”. */
function countedRow(diff: Diff, { messages, inARow }: SentenceWords): string {
  const { activity, kindNames } = messages
  return inARow(
    [...Map.groupBy(diff, ({ kind }) => kind)].map(([kind, { length }]) =>
      activity.sentences.counted(length, kindNames[kind][length === 1 ? 'one' : 'many']),
    ),
  )
}

/** Who sits down is told by the table; a newcomer who sits down at once is not told twice. */
function named(made: Diff, gone: Diff, words: SentenceWords): string[] {
  const { sentences } = words.messages.activity
  const nameOf = (id: string) => words.names.get(id) ?? sentences.unnamed
  const seated = joins(made, 'seat')
  const joined = joins(made, 'programmePartner')
  const told = new Set([...seated, ...joined].map(({ organisation }) => organisation))
  const goneIds = new Set(gone.map((one) => recordOf(one).id))
  const stays = ({ at, organisation }: Join) => !goneIds.has(at) && !goneIds.has(organisation)
  const rows = (all: readonly Join[], say: (who: string, at: string) => string) =>
    [...Map.groupBy(all, ({ at }) => at)].map(([at, ones]) =>
      say(words.inARow(ones.map(({ organisation }) => nameOf(organisation))), nameOf(at)),
    )
  const things = (diff: Diff, say: (what: string) => string) => {
    const all = diff.filter((one) => !isJoin(one.kind) && !told.has(recordOf(one).id))
    return all.length > 0 ? [say(words.inARow(all.map((one) => thingName(one, words))))] : []
  }
  const [best, others] = [made.filter(isBest), made.filter((one) => !isBest(one))]
  const [dropped, away] = [gone.filter(isBest), gone.filter((one) => !isBest(one))]
  const parties = (diff: Diff, say: (who: string) => string) =>
    diff.length > 0 ? [say(words.inARow(diff.map(partyIn)))] : []
  return [
    ...parties(best, sentences.best),
    ...parties(dropped, sentences.notBest),
    ...things(others, sentences.added),
    ...rows(seated, sentences.seated),
    ...rows(joined, sentences.joined),
    ...things(away, sentences.removed),
    ...rows(joins(gone, 'seat').filter(stays), sentences.unseated),
    ...rows(joins(gone, 'programmePartner').filter(stays), sentences.left),
  ]
}

/** Whom a group wrote down at step 5: an answer, of which the text is a name. */
const isBest = (one: RecordDiff) => {
  const record = recordOf(one)
  return 'observationKind' in record && record.observationKind === 'bestRepresented'
}

const partyIn = (one: RecordDiff): string => {
  const record = recordOf(one)
  return 'text' in record ? record.text : ''
}

type Join = { readonly organisation: string; readonly at: string }

const isJoin = (kind: Kind) => kind === 'seat' || kind === 'programmePartner'

function joins(diff: Diff, kind: 'seat' | 'programmePartner'): Join[] {
  return diff.flatMap((one) => (one.kind === kind ? (joinOf(recordOf(one)) ?? []) : []))
}

function joinOf(record: Rec): Join | null {
  if ('organisation' in record && record.organisation !== null) {
    if ('table' in record && record.table !== null)
      return { organisation: record.organisation, at: record.table }
    if ('programme' in record) return { organisation: record.organisation, at: record.programme }
  }
  return null
}

/** A record by name, or by the names of what it joins, or by what kind of thing it is. */
export function thingName(one: RecordDiff, { messages, names }: SentenceWords): string {
  const record = recordOf(one)
  const own = names.get(record.id)
  if (own) return own
  const { sentences } = messages.activity
  const join = joinOf(record)
  if (join)
    return sentences.atTable(
      names.get(join.organisation) ?? sentences.unnamed,
      names.get(join.at) ?? sentences.unnamed,
    )
  if ('from' in record)
    return [record.from, record.to].map((id) => names.get(id) ?? sentences.unnamed).join(' – ')
  const organisation = 'organisation' in record ? names.get(record.organisation ?? '') : undefined
  return organisation ?? messages.kindNames[one.kind].one
}

function changes(changed: Diff, words: SentenceWords): string[] {
  const { sentences } = words.messages.activity
  if (changed.length > mostNamed) return [sentences.changedMany(countedRow(changed, words))]
  return changed.map((one) => {
    const what = thingName(one, words)
    const fields = changedFields(one, words)
    return fields.length > 0
      ? sentences.changed(what, words.inARow(fields))
      : sentences.changedOnly(what)
  })
}
