import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Field } from '@webwijzer/domain/records'
import { truthIn } from './cell-words.ts'
import { ownFieldKind } from './column-places.ts'
import { joinedName } from './name-forms.ts'
import type { Reading } from './readings.ts'
import type { Review } from './review.ts'

/** The field of the coalition's own that a column becomes, or that it is already on the map. */
export type OwnField = {
  readonly column: number
  readonly field: Field
  readonly isNew: boolean
  readonly reading: Reading
}

/** The columns that people take over as fields of their own; one of that name on the map is used. */
export function ownFieldsOf(
  { sheet, mapping }: Pick<Review, 'sheet' | 'mapping'>,
  state: MapState,
  newId: () => string,
): OwnField[] {
  const kind = ownFieldKind(mapping.shape)
  const columns = mapping.columns.filter(({ field }) => field === 'own')
  if (!kind || columns.length === 0) return []
  const named = (name: string) => (each: Field) =>
    each.kind === kind && joinedName(each.name) === joinedName(name)
  const found: OwnField[] = []
  for (const { index } of columns) {
    const name = sheet.headers[index]?.trim().slice(0, 200) || String(index + 1)
    const known =
      recordsOf(state, 'field').find(named(name)) ??
      found.find(({ field }) => named(name)(field))?.field
    const cells = sheet.rows.map(({ cells: each }) => each[index]?.trim() ?? '').filter(Boolean)
    const fieldType = cells.length > 0 && cells.every(isNumber) ? 'number' : 'text'
    const field: Field = known ?? {
      ...{ id: newId(), name, kind, fieldType },
      choices: [],
      shared: false,
    }
    found.push({ column: index, field, isNew: !known, reading: readingOf(field) })
  }
  return found
}

function readingOf({ id, fieldType, choices }: Field): Reading {
  const path = `fields.${id}`
  if (fieldType === 'number')
    return { path, read: (text) => (isNumber(text.trim()) ? numberIn(text) : null) }
  if (fieldType === 'yesNo') return { path, read: truthIn }
  if (fieldType === 'choice')
    return {
      path,
      read: (text) => choices.find((one) => joinedName(one) === joinedName(text)) ?? null,
    }
  return { path, most: 4000, read: (text) => text.trim().slice(0, 4000) || null }
}

/** A number as people write it in Dutch or English; not one that begins with a nought, which is a code. */
const isNumber = (text: string) => /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,6})?$/.test(text)
const numberIn = (text: string) => Number(text.trim().replace(',', '.'))
