import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import type { Webber } from '@webwijzer/domain/records'
import { type Block, gap, place, placeTogether } from '../blocks.ts'
import { starPoints } from '../line-shape.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import { asArtifact, frameOf } from '../paper.ts'
import { chapterHeading, heading, paragraph, styles } from '../write-text.ts'
import { byName, inOneLine, nameOf } from './names.ts'

const inset = 26

/** Whom the group sees as connectors and why; the coalition reads only who is confirmed and agrees. */
export function writeWebbers(chapter: Chapter): void {
  const { paper, state, audience, words } = chapter
  const { webbers: say } = words
  const shown = recordsOf(state, 'webber')
    .filter((webber) => audience === 'projectTeam' || isShared(webber))
    .map((webber) => ({ ...webber, name: nameOf(state, webber.organisation) ?? '?' }))
  place(paper, [
    chapterHeading(paper, say.title),
    paragraph(paper, say.intro[audience]),
    gap(14),
    ...(shown.length === 0 ? [paragraph(paper, say.none)] : []),
  ])
  const order: readonly Webber['status'][] = ['confirmed', 'discussed', 'proposed', 'notAdopted']
  for (const status of order) {
    const group = byName(shown.filter((webber) => webber.status === status))
    if (group.length === 0) continue
    if (audience === 'projectTeam') place(paper, [heading(paper, 2, say.statuses[status]), gap(6)])
    for (const webber of group) placeTogether(paper, webberBlocks(chapter, webber))
  }
}

const isShared = ({ status, consent }: Webber): boolean =>
  status === 'confirmed' && (consent === 'yes' || consent === 'notNeeded')

function webberBlocks(chapter: Chapter, webber: Webber & { name: string }): Block[] {
  const { paper, state, audience, words } = chapter
  const { webbers: say } = words
  const session = webber.session ? getRecord(state, 'session', webber.session) : null
  const about = inOneLine([
    webber.function && webber.name,
    session?.number != null && say.session(session.number),
    audience === 'projectTeam' && say.consents[webber.consent],
  ])
  const reason = reasonOf(chapter, webber)
  const fromMap = chapter.mapReasons.get(webber.organisation) ?? []
  const title = paragraph(paper, webber.function ?? webber.name, {
    style: { size: 12, lineHeight: 17, font: 'bold', colour: palette.ink },
    tag: audience === 'projectTeam' ? 'H3' : 'H2',
    indent: inset,
  })
  return [
    starred(chapter, title, isShared(webber)),
    ...(about
      ? [
          {
            ...paragraph(paper, about, { style: styles.small, indent: inset }),
            keepsWithNext: true,
          },
        ]
      : []),
    ...(reason ? [paragraph(paper, reason, { indent: inset })] : []),
    ...fromMap.map((sentence) => paragraph(paper, sentence, { indent: inset })),
    gap(14),
  ]
}

/** The group's reason; while it has none, the project team reads what people said when they named somebody. */
function reasonOf({ state, audience, words }: Chapter, webber: Webber): string | null {
  if (webber.reason || audience === 'coalition') return webber.reason
  const said = recordsOf(state, 'nomination').flatMap((each) =>
    each.organisation === webber.organisation && each.function === webber.function && each.reason
      ? [each.reason]
      : [],
  )
  return said.length > 0 ? words.webbers.said([...new Set(said)]) : words.webbers.noReason
}

function starred({ paper }: Chapter, block: Block, hasStar: boolean): Block {
  return {
    ...block,
    keepsWithNext: true,
    draw: () => {
      const { x } = frameOf(paper)
      const centre = { x: x + 9, y: paper.y + 8.5 }
      asArtifact(paper, () => {
        if (hasStar) {
          const corners = starPoints(centre, 8.5).map((point) => [point.x, point.y])
          paper.doc.polygon(...corners).fill(palette.webber)
        } else {
          paper.doc.lineWidth(1.8).undash().circle(centre.x, centre.y, 5).stroke(palette.webberRing)
        }
      })
      block.draw(paper)
    },
  }
}
