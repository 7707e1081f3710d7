import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { truthIn } from './cell-words.ts'
import { columnOf, type MappedColumn } from './mapping.ts'
import { notAName } from './not-a-name.ts'
import { readableCell } from './readable-cell.ts'
import { sessionOfHeader } from './session-in.ts'
import type { SettledRow } from './settled-row.ts'

type Attendance = { session: string; present: boolean; group: string | null }

/** Somebody in the sessions. An address comes along only with the word that it may be shared. */
export function participating(row: SettledRow) {
  const { gathered, making, rows, review } = row
  const { number, cells } = row.row
  const firstName = readableCell(cells[columnOf(review.mapping, 'person') ?? -1] ?? '')
  if (notAName(firstName) !== null || looksLikeFamily(firstName, 'contact')) return
  const [organisation] = row.in('organisation')
  const id = making.newId()
  const sayings = rows.sayings(number, 'participant')
  const mayShare = sayings.some(({ path, value }) => path === 'shareContact' && value === true)
  const record = {
    ...{ id, firstName: firstName.slice(0, 200), attendance: attendanceIn(row) },
    organisation: organisation?.kind === 'organisation' ? organisation.id : null,
  }
  gathered.begin('participant', record)
  gathered.say(
    'participant',
    id,
    sayings.filter(({ path }) => path !== 'email' || mayShare),
    { row: number, mention: organisation?.matched.id ?? '' },
  )
}

/** When somebody was there, and in which group, from the columns whose headers name a session. */
function attendanceIn({ review, row, rows }: SettledRow): Attendance[] {
  const bySession = new Map<string, Attendance>()
  const textIn = ({ index }: MappedColumn) => readableCell(row.cells[index] ?? '')
  for (const column of review.mapping.columns) {
    const { field, index } = column
    const text = textIn(column)
    if ((field !== 'attended' && field !== 'group') || text === '') continue
    const session = sessionOfHeader(review.sheet.headers[index] ?? '', rows.context)
    if (!session) continue
    const known = bySession.get(session) ?? { session, present: false, group: null }
    const next =
      field === 'group'
        ? { ...known, group: text.slice(0, 40) }
        : { ...known, present: truthIn(text) ?? known.present }
    bySession.set(session, next)
  }
  return [...bySession.values()]
}
