import { recordsOf } from '@webwijzer/domain/map-state'
import type { Programme } from '@webwijzer/domain/records'
import { gap, place } from '../blocks.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import type { Inline, Run } from '../wrap-text.ts'
import { table } from '../write-table.ts'
import { chapterHeading, paragraph } from '../write-text.ts'
import { bold, byName, fullName, inOneLine, nameOf } from './names.ts'

/** Other local work, with who takes part and what the coalition wants with it. */
export function writeProgrammes(chapter: Chapter): void {
  const { paper, state, words, leftOut } = chapter
  const { programmes: say } = words
  const hasAlignment = !leftOut.has('alignment')
  const programmes = byName(recordsOf(state, 'programme'))
  const { columns } = say
  place(paper, [
    chapterHeading(paper, say.title),
    paragraph(paper, say.intro),
    gap(12),
    table(
      paper,
      [
        { title: columns.programme, share: 4.6 },
        { title: columns.who, share: 6.4 },
        ...(hasAlignment ? [{ title: columns.alignment, share: 2 }] : []),
      ],
      programmes.map((programme) => [
        about(chapter, programme),
        who(chapter, programme),
        ...(hasAlignment ? [alignmentOf(chapter, programme)] : []),
      ]),
    ),
  ])
}

const alignmentOf = ({ words }: Chapter, { alignment }: Programme): Inline =>
  alignment ? words.tables.alignments[alignment] : words.document.unknown

function about({ words }: Chapter, programme: Programme): Inline {
  const { kinds, statuses } = words.programmes
  const facts = inOneLine([
    programme.programmeKind && kinds[programme.programmeKind],
    programme.status && statuses[programme.status],
    programme.period,
  ])
  const lines: Run[] = [bold(fullName(programme))]
  if (facts) lines.push({ text: `\n${facts}`, colour: palette.inkSoft })
  if (programme.description) lines.push({ text: `\n${programme.description}` })
  return lines
}

function who({ state, words }: Chapter, programme: Programme): Inline {
  const { programmes: say } = words
  const lead = nameOf(state, programme.lead)
  const partners = recordsOf(state, 'programmePartner')
    .filter((partner) => partner.programme === programme.id)
    .flatMap(({ organisation }) => nameOf(state, organisation) ?? [])
  const at = nameOf(state, programme.table)
  return [
    lead && say.lead(lead),
    partners.length > 0 && say.partners(words.document.join(partners)),
    at && say.table(at),
  ]
    .filter(Boolean)
    .join('\n')
}
