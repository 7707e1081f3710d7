import type { Kind, Rec } from '@webwijzer/domain/records'

/** How a field is called, and what helps to fill it in; null where the label says it all. */
export type FieldText = { readonly label: string; readonly hint: string | null }

/** Words for every field of every kind: one that is missing does not compile. */
export type FieldTexts = {
  readonly [K in Kind]: { readonly [Field in keyof Rec<K>]-?: FieldText }
}

export const fieldText = (label: string, hint: string | null = null): FieldText => ({ label, hint })
