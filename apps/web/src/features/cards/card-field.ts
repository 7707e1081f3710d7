import { joinedIds, type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { referencesOf } from '@webwijzer/domain/references'
import { isEqual } from '@webwijzer/domain/values-of'
import type { Messages } from '@webwijzer/messages/messages'

/** How a value is shown and changed. */
export type Widget =
  | 'text'
  | 'longText'
  | 'choice'
  | 'yesNo'
  | 'reference'
  | 'names'
  | 'flag'
  | 'email'
  | 'phone'

/** The sections below the head of a card. */
export type BodySection = keyof Messages['cards']['sections']

/** One value of a record on its card. */
export type CardField<K extends Kind = Kind> = {
  readonly field: K extends Kind ? Exclude<keyof Rec<K> & string, Exempt | 'fields'> : never
  readonly widget: Widget
  /** What is in the head is placed by the card itself. */
  readonly section: 'head' | BodySection
  /** The words that a choice chooses from. */
  readonly choice?: keyof Messages['choices']
  /** The hint tells who sees something: it stays in sight. */
  readonly isHintKept?: true
}

/** Values that no card has an input for, besides what a joined record joins. */
export const exemptFields = [
  /** Never changes. */
  'id',
  /** Set by the command that created the record; the card tells it in a sentence. */
  'origin',
  /** The record's name in the file it was imported from. */
  'sourceId',
  /** Own fields: each is a record of its own. */
  'fields',
] as const
type Exempt = (typeof exemptFields)[number]

export function isExempt(kind: Kind, field: string): boolean {
  const joined: readonly string[] =
    kind in joinedIds ? joinedIds[kind as keyof typeof joinedIds] : []
  return (exemptFields as readonly string[]).includes(field) || joined.includes(field)
}

type Parsing = { safeParse(value: unknown): { success: boolean; data?: unknown } }
const schemaOf = (kind: Kind, field: string): Parsing | undefined =>
  (recordSchemas[kind].shape as Readonly<Record<string, Parsing>>)[field]

/** Whether a value may be left open. */
export const mayBeEmpty = (kind: Kind, field: string): boolean =>
  schemaOf(kind, field)?.safeParse(null).success ?? false

/** Whether somebody said something here: it is not what a new record has. */
export function isFilled(kind: Kind, field: string, value: unknown): boolean {
  return !isEqual(value, schemaOf(kind, field)?.safeParse(undefined).data ?? null)
}

/** The kind of thing that a reference points at. */
export function targetKind(kind: Kind, field: string): Kind {
  const target = referencesOf(kind).find((reference) => reference.field === field)?.to[0]
  if (!target) throw new Error(`${kind}.${field} is no reference.`)
  return target
}
