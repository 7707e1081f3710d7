import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { truthIn } from './cell-words.ts'
import { columnOf, type MappedColumn } from './mapping.ts'
import { notAName } from './not-a-name.ts'
import { readableCell } from './readable-cell.ts'
import type { Saying } from './readings.ts'
import type { saidBefore } from './said-before.ts'
import { sessionOfHeader } from './session-in.ts'
import type { SettledRow } from './settled-row.ts'

type Attendance = { session: string; present: boolean; group: string | null }

/**
 * Somebody in the sessions; who is on the map by this name is that one. An address comes along only with the word
 * that it may be shared.
 */
export function participating(row: SettledRow, before: ReturnType<typeof saidBefore>) {
  const { gathered, making, rows, review } = row
  const { number, cells } = row.row
  const firstName = readableCell(cells[columnOf(review.mapping, 'person') ?? -1] ?? '').slice(
    0,
    200,
  )
  if (notAName(firstName) !== null || looksLikeFamily(firstName, 'contact')) return
  const [party] = row.in('organisation')
  const organisation = party?.kind === 'organisation' ? party.id : null
  const attendance = attendanceIn(row)
  const sayings = rows.sayings(number, 'participant')
  const said = Object.fromEntries(sayings.map(({ path, value }) => [path, value]))
  const shared = sayings.filter(({ path }) => path !== 'email' || said.shareContact === true)
  const known = before.participant({ ...said, firstName, organisation })
  const id = known?.id ?? making.newId()
  if (known) gathered.repeat('participant', id)
  else gathered.begin('participant', { id, ...{ firstName, organisation, attendance } })
  const place = `${number}:${columnOf(review.mapping, 'organisation') ?? 0}:0`
  gathered.say(
    'participant',
    id,
    known ? [...shared, ...moreSessions(known.attendance, attendance)] : shared,
    { row: number, mention: party?.matched.id ?? place },
  )
}

/** The sessions of which the map does not know yet whether somebody was there. */
function moreSessions(known: readonly Attendance[], said: readonly Attendance[]): Saying[] {
  const has = new Set(known.map(({ session }) => session))
  const more = said.filter(({ session }) => !has.has(session))
  if (more.length === 0) return []
  return [{ path: 'attendance', unsaid: known, value: [...known, ...more], column: 0 }]
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
