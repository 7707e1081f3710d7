import { recordsOf } from '@webwijzer/domain/map-state'
import type { ConsultationTable, Seat } from '@webwijzer/domain/records'
import { type Block, gap, place, placeTogether } from '../blocks.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import type { Inline, Run } from '../wrap-text.ts'
import { entry } from '../write-entry.ts'
import { table } from '../write-table.ts'
import { chapterHeading, heading, paragraph, styles } from '../write-text.ts'
import { bold, byName, fullName, inOneLine, nameOf, ownFields } from './names.ts'

/** Every consultation table with who sits at it; tables where cases are discussed come first. */
export function writeTables(chapter: Chapter): void {
  const { paper, state, words } = chapter
  const all = byName(recordsOf(state, 'consultationTable'))
  const cases = all.filter(({ casesDiscussed }) => casesDiscussed)
  const others = all.filter(({ casesDiscussed }) => !casesDiscussed)
  place(paper, [
    chapterHeading(paper, words.tables.title),
    paragraph(paper, all.length > 0 ? words.tables.intro : words.tables.none),
    gap(16),
  ])
  for (const each of [...cases, ...others]) {
    placeTogether(paper, [...tableBlocks(chapter, each), gap(20)])
  }
}

function tableBlocks(chapter: Chapter, record: ConsultationTable): Block[] {
  const { paper, state, words, leftOut } = chapter
  const { tables: say } = words
  const isMeetingTold = !leftOut.has('meeting')
  const seats = recordsOf(state, 'seat').filter((seat) => seat.table === record.id)
  const about = inOneLine([
    record.tableKind && say.kinds[record.tableKind],
    record.level && words.organisations.levels[record.level],
    record.area,
    isMeetingTold && record.frequency,
    record.casesDiscussed && say.cases,
    seats.length > 0 && say.seats(seats.filter(({ status }) => status === 'existing').length),
    !leftOut.has('alignment') && record.alignment && say.alignments[record.alignment],
    record.status !== 'existing' && say.statuses[record.status],
    !record.checked && say.unchecked,
  ])
  const lead = nameOf(state, record.lead)
  const entries: [string, string | null][] = [
    [say.purpose, isMeetingTold ? record.purpose : null],
    [say.lead, isMeetingTold ? lead : null],
    [say.informal, leftOut.has('informal') ? null : record.informalConnection],
  ]
  const facts = [
    ...entries.flatMap(([label, text]) => (text ? [entry(paper, label, [text])] : [])),
    ...ownFields(state, 'consultationTable', record.fields, words.document).map(({ name, value }) =>
      entry(paper, name, [value]),
    ),
  ]
  return [
    heading(paper, 2, fullName(record)),
    ...(about ? [kept(paragraph(paper, about, { style: styles.small })), gap(4)] : []),
    ...facts.map(kept),
    gap(4),
    seats.length > 0 ? seatTable(chapter, seats) : paragraph(paper, say.nobody),
  ]
}

const kept = (block: Block): Block => ({ ...block, keepsWithNext: true })

function seatTable({ paper, state, words }: Chapter, seats: readonly Seat[]): Block {
  const { columns } = words.tables
  const order: readonly Seat['role'][] = [
    'chair',
    'member',
    'onInvitation',
    'papersOnly',
    'unknown',
  ]
  const named = seats.map((seat) => ({ ...seat, name: nameOf(state, seat.organisation) ?? '?' }))
  const sorted = byName(named).toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  const hasHow = seats.some(({ how }) => how)
  return table(
    paper,
    [
      { title: columns.organisation, share: 5 },
      { title: columns.role, share: 3 },
      ...(hasHow ? [{ title: columns.how, share: 4 }] : []),
    ],
    sorted.map((seat): Inline[] => [
      seat.role === 'chair' ? [bold(seat.name)] : seat.name,
      roleOf(seat, words.tables),
      ...(hasHow ? [seat.how ?? ''] : []),
    ]),
  )
}

/** The role in words; a seat that somebody only supposes, or that is not there (any more), says so. */
function roleOf(seat: Seat, words: Chapter['words']['tables']): Run[] {
  const marks = [
    seat.certainty === 'presumed' && words.presumed,
    seat.status !== 'existing' && words.statuses[seat.status],
  ].filter((mark) => mark !== false)
  return [
    { text: words.roles[seat.role] },
    ...marks.map((text): Run => ({ text: ` · ${text}`, font: 'italic', colour: palette.webber })),
  ]
}
