import type { Rec } from '@webwijzer/domain/records'
import type { BodySection, CardField } from './card-field.ts'
import type { CardKind } from './card-fields.ts'

export type SectionProps = {
  readonly kind: CardKind
  readonly record: Rec<CardKind>
  readonly section: BodySection
  readonly entries: readonly CardField[]
}

/** A value of a record, whatever its kind. */
export const valueIn = (record: Rec<CardKind>, field: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[field]
