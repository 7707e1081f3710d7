import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Difference, Said } from '@webwijzer/matching/gather-values'
import type { Messages } from '@webwijzer/messages/messages'
import { codeWord } from '../../../store/code-word.ts'
import type { Planned } from './use-import-plan.ts'

type Context = Planned & { readonly messages: Messages }

const longest = 60

/** A difference as people choose about it. */
export type DifferenceToShow = {
  readonly difference: Difference
  readonly label: string
  readonly sentence: string
  readonly keep: string
  readonly take: string
}

/** What the rows of a name add, as sentences; '' when nothing. */
export function additionsSentence(said: readonly Said[], context: Context): string {
  const { messages, made } = context
  const words = messages.importing.review.said
  const listed = (of: readonly Said[]) => [
    ...new Set(
      of.map((one) => {
        const [label, shown] = [lower(labelOf(one, context)), shownValue(one.value, one, context)]
        return shown === '' ? label : words.value(label, shown)
      }),
    ),
  ]
  const known = listed(said.filter(({ id }) => !made.has(id)))
  const fresh = listed(said.filter(({ id, kind }) => made.has(id) && isShown(kind)))
  return [
    ...(known.length > 0 ? [words.completes(known.join(', '))] : []),
    ...(fresh.length > 0 ? [words.comesWith(fresh.join(', '))] : []),
  ].join(' ')
}

/** Of lines and people nothing is told but that they come. */
const isShown = (kind: string) =>
  kind === 'organisation' || kind === 'consultationTable' || kind === 'programme' || kind === 'seat'

/** What the list says otherwise, in words. */
export function differenceToShow(difference: Difference, context: Context): DifferenceToShow {
  const { said } = context.messages.importing.review
  const { known, knownRow, value } = difference
  const label = labelOf(difference, context)
  const [was, is] = [shownValue(known, difference, context), shownValue(value, difference, context)]
  return {
    difference,
    label,
    sentence: knownRow === null ? said.onMap(label, was, is) : said.inRow(label, knownRow, was, is),
    keep: said.keep(was),
    take: said.take(is),
  }
}

/** Which value it is, and of what where that is not the name itself. */
function labelOf({ kind, id, path }: Said, { messages, state, plan, made }: Context): string {
  const { said } = messages.importing.review
  const own = path.startsWith('fields.') ? path.slice('fields.'.length) : null
  const fields = messages.fields[kind] as Readonly<Record<string, { readonly label: string }>>
  const label =
    own === null
      ? (fields[path]?.label ?? path).replace(/[?]$/, '')
      : (getRecord(state, 'field', own)?.name ?? plan.newFields.get(own) ?? own)
  const other = otherEnd(kind, id, { state, made })
  return other ? said.at(label, other) : label
}

/** At which table a seat is, or to whom a line goes. */
function otherEnd(kind: string, id: string, { state, made }: Pick<Planned, 'state' | 'made'>) {
  if (kind === 'seat') return nameOf(id.split('~')[0] ?? '', state, made)
  const link = kind === 'link' ? getRecord(state, 'link', id) : null
  return link ? nameOf(link.to, state, made) : null
}

function nameOf(id: string, state: MapState, made: Planned['made']): string | null {
  const known =
    getRecord(state, 'organisation', id) ??
    getRecord(state, 'consultationTable', id) ??
    getRecord(state, 'domain', id)
  return known ? known.name : (made.get(id) ?? null)
}

const references = new Set(['domain', 'lead'])

function shownValue(
  value: unknown,
  { kind, path }: Said,
  { messages, state, made }: Context,
): string {
  const { basics } = messages
  if (typeof value === 'boolean') return lower(value ? basics.yes : basics.no)
  if (Array.isArray(value))
    return shortened(value.filter((each) => typeof each === 'string').join(', '))
  if (typeof value === 'number' || typeof value === 'string') {
    const word = codeWord(`${kind}.${path}`, value, messages)
    if (word) return word
    const name = references.has(path) ? nameOf(String(value), state, made) : null
    return shortened(name ?? String(value))
  }
  return ''
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** In the middle of a sentence, unless it begins with an abbreviation. */
const lower = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
