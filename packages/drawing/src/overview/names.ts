import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { type Kind, nodeKinds } from '@webwijzer/domain/records'
import type { OverviewWords } from '../overview-words.ts'
import type { Inline, Run } from '../wrap-text.ts'

type Named = { readonly name: string }

/** Names in the order of the alphabet, as people look them up. */
export function byName<T extends Named>(records: readonly T[]): T[] {
  return records.toSorted((a, b) =>
    a.name.localeCompare(b.name, 'nl', { sensitivity: 'base', numeric: true }),
  )
}

/** The name of whatever stands on the map under this id, or null. */
export function nameOf(state: MapState, id: string | null): string | null {
  if (id === null) return null
  for (const kind of [...nodeKinds, 'domain'] as const) {
    const record = getRecord(state, kind, id)
    if (record) return record.name
  }
  const link = getRecord(state, 'link', id)
  return link ? `${nameOf(state, link.from) ?? '?'} – ${nameOf(state, link.to) ?? '?'}` : null
}

/** The name with the abbreviation people know it by. */
export function fullName({ name, abbreviation }: Named & { abbreviation: string | null }): string {
  return abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name
}

/** What is known, in one line; what is empty is left out. */
export const inOneLine = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ')

export const bold = (text: string): Run => ({ text, font: 'bold' })

/** The own fields of a record that the reader may see: the field's name and its value in words. */
export function ownFields(
  state: MapState,
  kind: Kind,
  values: Readonly<Record<string, string | number | boolean>>,
  words: OverviewWords['document'],
): { readonly name: string; readonly value: Inline }[] {
  return recordsOf(state, 'field').flatMap((field) => {
    const value = field.kind === kind ? values[field.id] : undefined
    if (value === undefined || value === '') return []
    const text = typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value)
    return [{ name: field.name, value: text }]
  })
}
