import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Observation } from '@webwijzer/domain/records'
import { type Block, gap, place } from '../blocks.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import type { Inline, Run } from '../wrap-text.ts'
import { table } from '../write-table.ts'
import { bullets, chapterHeading, heading, paragraph } from '../write-text.ts'
import { bold, byName, inOneLine, nameOf } from './names.ts'

/** What still has to be done or checked before the final session. For the project team only. */
export function writeOpenPoints(chapter: Chapter): void {
  const { paper, state, words } = chapter
  const { openPoints: say } = words
  const open = recordsOf(state, 'observation').filter(isOpen)
  const lists: [string, Inline[]][] = [
    [say.emptyDomains, emptyDomains(state)],
    [say.presumedSeats, presumedSeats(chapter)],
    [say.uncheckedTables, unchecked(state, 'consultationTable')],
    [say.uncheckedOrganisations, unchecked(state, 'organisation')],
    [say.askConsent, toAsk(state)],
  ]
  const blocks = [
    ...(open.length > 0
      ? [heading(paper, 2, say.observations), gap(4), observationTable(chapter, open), gap(20)]
      : []),
    ...lists.flatMap(([title, items]): Block[] =>
      items.length > 0 ? [heading(paper, 2, title), gap(2), bullets(paper, items), gap(14)] : [],
    ),
  ]
  place(paper, [
    chapterHeading(paper, say.title),
    paragraph(paper, blocks.length > 0 ? say.intro : say.none),
    gap(14),
  ])
  place(paper, blocks)
}

type OpenPoint = Observation & {
  readonly observationKind: Exclude<Observation['observationKind'], 'bestRepresented' | 'summary'>
}

/** Who is best represented is an answer, and so is what a group tells: there is nothing left to do about it. */
const isOpen = (each: Observation): each is OpenPoint =>
  each.status !== 'done' &&
  each.observationKind !== 'bestRepresented' &&
  each.observationKind !== 'summary'

function observationTable({ paper, state, words }: Chapter, open: readonly OpenPoint[]): Block {
  const { openPoints: say } = words
  const { columns } = say
  // Who has something to do finds it together; what nobody has taken up comes last.
  const sorted = open.toSorted((a, b) =>
    (a.owner ?? '\uffff').localeCompare(b.owner ?? '\uffff', 'nl', { sensitivity: 'base' }),
  )
  return table(
    paper,
    [
      { title: columns.what, share: 10.2 },
      { title: columns.about, share: 7.2 },
      { title: columns.next, share: 6 },
      { title: columns.owner, share: 4.6 },
    ],
    sorted.map((each): Inline[] => [
      observationText(each, say),
      nameOf(state, each.subject) ?? say.wholeNetwork,
      each.followUp ?? '',
      [
        { text: each.owner ?? say.noOwner, font: each.owner ? 'regular' : 'italic' },
        { text: `\n${say.progress[each.status]}`, colour: palette.inkFaint },
      ],
    ]),
  )
}

function observationText(each: OpenPoint, say: Chapter['words']['openPoints']): Run[] {
  const marks = inOneLine([
    say.kinds[each.observationKind],
    each.sensitive && say.sensitive,
    each.invite === true && say.invite,
  ])
  return [{ text: each.text }, { text: `\n${marks}`, colour: palette.inkFaint }]
}

function emptyDomains(state: MapState): string[] {
  const filled = new Set(recordsOf(state, 'organisation').map(({ domain }) => domain))
  const missed = recordsOf(state, 'domain').filter(
    ({ id, expected }) => expected && !filled.has(id),
  )
  return byName(missed).map(({ name }) => name)
}

function presumedSeats({ state, words }: Chapter): Inline[] {
  const seats = recordsOf(state, 'seat')
    .filter(({ certainty, status }) => certainty === 'presumed' && status === 'existing')
    .map((seat) => ({ ...seat, name: nameOf(state, seat.table) ?? '?' }))
  return [...Map.groupBy(byName(seats), ({ name }) => name)].map(([name, group]) => [
    bold(`${name}: `),
    { text: words.document.join(group.map((seat) => nameOf(state, seat.organisation) ?? '?')) },
  ])
}

function unchecked(state: MapState, kind: 'organisation' | 'consultationTable'): string[] {
  const records = recordsOf(state, kind).filter(({ checked }) => !checked)
  return byName(records).map(({ name }) => name)
}

function toAsk(state: MapState): string[] {
  const asked = recordsOf(state, 'webber').filter(
    ({ consent, status }) => consent === 'ask' && status !== 'notAdopted',
  )
  return asked.map((webber) => inOneLine([webber.function, nameOf(state, webber.organisation)]))
}
