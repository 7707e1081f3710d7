import type { ColumnField } from '@webwijzer/matching/mapping'
import type { Matched } from '@webwijzer/matching/piles'
import type { Review } from '@webwijzer/matching/review'
import type { SheetRow } from '@webwijzer/matching/sheet'
import type { Messages } from '@webwijzer/messages/messages'
import type { Item } from './items.ts'

/** Cells that help to tell who is meant. */
const telling: ReadonlySet<ColumnField> = new Set([
  'table',
  'organisation',
  'offer',
  'targetGroup',
  'remark',
  'umbrella',
  'area',
  'role',
])
const mostLines = 3
const longest = 90

/** Why a name lies on its pile, and what else stands in its line. */
export function linesAbout(
  { matched }: Item,
  { sheet, mapping }: Review,
  rows: ReadonlyMap<number, SheetRow>,
  { importing }: Messages,
): string[] {
  const { review: words } = importing
  const row = rows.get(matched.row)
  const cells = mapping.columns.flatMap(({ index, field }) => {
    const cell = row?.cells[index]?.trim() ?? ''
    if (!telling.has(field) || index === matched.column || cell === '') return []
    const text = cell.length > longest ? `${cell.slice(0, longest)}…` : cell
    return [words.cell((sheet.headers[index] ?? '').replace(/[?:.]+$/, ''), text)]
  })
  return [...whyHere(matched, words), ...cells.slice(0, mostLines)]
}

function whyHere(matched: Matched, words: Messages['importing']['review']): string[] {
  if (matched.pile === 'same') return [words.why[matched.why]]
  if (matched.pile === 'unclear') return [words.unclear[matched.why]]
  if (matched.pile === 'notAnOrganisation') return [words.notNamed[matched.why]]
  return []
}
