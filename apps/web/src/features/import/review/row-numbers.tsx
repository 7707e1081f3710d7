import { useMessages } from '../../../store/use-messages.ts'

const mostRows = 6

/** The rows in which something stands; of many only the first. */
export function RowNumbers({ rows }: { readonly rows: readonly number[] }) {
  const { importing } = useMessages()
  const { review: words } = importing
  const shown = words.rowsSay(rows.slice(0, mostRows).join(', '))
  return rows.length > mostRows ? `${shown} ${words.moreRows(rows.length - mostRows)}` : shown
}
