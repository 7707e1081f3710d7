import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Domain, Organisation } from '@webwijzer/domain/records'
import type { OptionalField } from '@webwijzer/domain/records/optional-fields'
import { type Block, gap, place, placeTogether } from '../blocks.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import { asArtifact, frameOf } from '../paper.ts'
import type { Inline, Run } from '../wrap-text.ts'
import { entry } from '../write-entry.ts'
import { chapterHeading, heading, paragraph, styles } from '../write-text.ts'
import { linkAnswers } from './link-answers.ts'
import { byName, fullName, inOneLine, nameOf, ownFields } from './names.ts'

/** The card of every organisation, by field of work, so that a reader finds who does what. */
export function writeOrganisations(chapter: Chapter): void {
  const { paper, state, words } = chapter
  const { organisations: say } = words
  const all = byName(recordsOf(state, 'organisation'))
  place(paper, [
    chapterHeading(paper, say.title),
    paragraph(paper, all.length > 0 ? say.intro : say.none),
    gap(14),
  ])
  for (const { title, members } of byDomain(state, all, say.noDomain)) {
    for (const [index, organisation] of members.entries()) {
      const card = cardOf(chapter, organisation)
      const start = index === 0 ? [heading(paper, 2, title), gap(6)] : []
      placeTogether(paper, [...start, ...card, closingRule(chapter)])
    }
  }
}

type Group = { readonly title: string; readonly members: Organisation[] }

function byDomain(state: MapState, all: readonly Organisation[], noDomain: string): Group[] {
  const inDomain = (domain: Domain | null) =>
    all.filter((each) => (domain ? each.domain === domain.id : !known.has(each.domain ?? '')))
  const domains = byName(recordsOf(state, 'domain'))
  const known = new Set(domains.map(({ id }) => id))
  return [
    ...domains.map((domain) => ({ title: domain.name, members: inDomain(domain) })),
    { title: noDomain, members: inDomain(null) },
  ].filter(({ members }) => members.length > 0)
}

function cardOf(chapter: Chapter, organisation: Organisation): Block[] {
  const { paper, state, words } = chapter
  const { organisations: say } = words
  const parent = nameOf(state, organisation.parent) ?? organisation.umbrella
  const about = inOneLine([
    organisation.formality && say.formalities[organisation.formality],
    organisation.level && say.levels[organisation.level],
    !chapter.leftOut.has('audience') && organisation.area,
    parent && say.belongsTo(parent),
    organisation.status !== 'existing' && words.tables.statuses[organisation.status],
    !organisation.checked && words.tables.unchecked,
  ])
  const wanted = (field: OptionalField, given: readonly Inline[]) =>
    chapter.leftOut.has(field) ? [] : given
  const answers: [string, readonly Inline[]][] = [
    [say.offer, wanted('offer', some(organisation.offer))],
    [say.targetGroup, wanted('audience', some(organisation.targetGroup))],
    [say.importance, wanted('importance', some(organisation.importance))],
    [say.referral, wanted('referral', some(referralOf(organisation, say)))],
    [say.contact, wanted('contact', some(contactOf(organisation)))],
    ...ownFields(state, 'organisation', organisation.fields, words.document).map(
      ({ name, value }): [string, readonly Inline[]] => [name, [value]],
    ),
    [say.tables, seatAnswers(chapter, organisation)],
    [say.links, linkAnswers(chapter, organisation)],
    [say.programmes, wanted('programmes', programmeAnswers(state, organisation))],
  ]
  return [
    heading(paper, 3, fullName(organisation)),
    ...(about
      ? [{ ...paragraph(paper, about, { style: styles.small }), keepsWithNext: true }, gap(3)]
      : []),
    ...answers.flatMap(([label, given]) => (given.length > 0 ? [entry(paper, label, given)] : [])),
  ]
}

const some = (text: string | null): string[] => (text ? [text] : [])

function contactOf({ contactFunction, contactEmail, contactPhone }: Organisation): string | null {
  return inOneLine([contactFunction, contactEmail, contactPhone]) || null
}

function referralOf(
  { referralNeeded, referralNote }: Organisation,
  words: Chapter['words']['organisations'],
): string | null {
  const answer = referralNeeded && words.referralAnswers[referralNeeded]
  return [answer && `${answer}.`, referralNote].filter(Boolean).join(' ') || null
}

function seatAnswers({ state, words }: Chapter, { id }: Organisation): Inline[] {
  const seats = recordsOf(state, 'seat')
    .filter(({ organisation }) => organisation === id)
    .map((seat) => ({ ...seat, name: nameOf(state, seat.table) ?? '?' }))
  return byName(seats).map((seat): Run[] => {
    const notes = [
      seat.role !== 'unknown' && words.tables.roles[seat.role],
      seat.certainty === 'presumed' && words.tables.presumed,
      seat.status !== 'existing' && words.tables.statuses[seat.status],
    ].filter((note) => note !== false)
    const after = notes.length > 0 ? ` (${inSentence(notes.join(', '))})` : ''
    return [{ text: seat.name }, { text: after, colour: palette.inkFaint }]
  })
}

/** What stands alone in a table starts small behind a name. */
const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function programmeAnswers(state: MapState, { id }: Organisation): string[] {
  const joined = new Set(
    recordsOf(state, 'programmePartner').flatMap(({ programme, organisation }) =>
      organisation === id ? [programme] : [],
    ),
  )
  const programmes = recordsOf(state, 'programme').filter(
    (programme) => programme.lead === id || joined.has(programme.id),
  )
  return byName(programmes).map(({ name }) => name)
}

function closingRule({ paper }: Chapter): Block {
  return {
    height: 22,
    least: 0,
    keepsWithNext: false,
    draw: () => {
      const { x, width, bottom, top } = frameOf(paper)
      if (paper.y + 22 > bottom || paper.y === top) {
        paper.y = Math.min(paper.y + 22, bottom)
        return
      }
      asArtifact(paper, () => {
        paper.doc
          .lineWidth(0.6)
          .undash()
          .moveTo(x, paper.y + 9)
          .lineTo(x + width, paper.y + 9)
        paper.doc.stroke(palette.line)
      })
      paper.y += 22
    },
  }
}
