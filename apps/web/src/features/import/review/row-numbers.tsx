import { useMessages } from '../../../store/use-messages.ts'

const mostRows = 6

type Props = {
  readonly rows: readonly number[]
  /** What is counted; rows, where nothing else is said. */
  readonly rowsSay?: (numbers: string) => string
}

/** The rows in which something stands; of many only the first. */
export function RowNumbers({ rows, rowsSay }: Props) {
  const { importing } = useMessages()
  const { review: words } = importing
  const shown = (rowsSay ?? words.rowsSay)(rows.slice(0, mostRows).join(', '))
  return rows.length > mostRows ? `${shown} ${words.moreRows(rows.length - mostRows)}` : shown
}
