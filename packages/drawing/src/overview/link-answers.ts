import { recordsOf } from '@webwijzer/domain/map-state'
import type { Link, Organisation } from '@webwijzer/domain/records'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import type { Inline, Run } from '../wrap-text.ts'
import { byName, nameOf } from './names.ts'

/** With whom an organisation works together and how, as a sentence each; what was agreed below it. */
export function linkAnswers(chapter: Chapter, { id }: Organisation): Inline[] {
  const { state } = chapter
  const links = recordsOf(state, 'link')
    .filter(({ from, to }) => from === id || to === id)
    .map((link) => {
      const other = link.from === id ? link.to : link.from
      return { link, isFrom: link.from === id, name: nameOf(state, other) ?? '?' }
    })
  return byName(links).map(({ link, isFrom, name }): Run[] => [
    { text: sentenceOf(chapter, link, isFrom, name) },
    ...detailsOf(chapter, link),
  ])
}

function sentenceOf({ words }: Chapter, link: Link, isFrom: boolean, name: string): string {
  const { linkKinds, anyLink } = words.organisations
  const say = link.linkKind ? linkKinds[link.linkKind] : anyLink
  const sentence = isFrom || !link.directed ? say.to(name) : say.from(name)
  const status = link.status === 'existing' ? null : words.tables.statuses[link.status]
  return status ? `${sentence} (${status})` : sentence
}

/** What goes well or can improve is for the coalition only once it is shared: a second lock on that door. */
function detailsOf({ words, audience, leftOut }: Chapter, link: Link): Run[] {
  if (leftOut.has('experience')) return []
  if (audience === 'coalition' && !link.shared) return []
  const { goesWell, canImprove, agreement } = words.organisations
  const details: [string, string | null][] = [
    [goesWell, link.goesWell],
    [canImprove, link.canImprove],
    [agreement, link.agreement],
  ]
  return details.flatMap(([label, text]): Run[] =>
    text
      ? [
          { text: `\n${label}: `, font: 'italic', colour: palette.accent },
          { text, colour: palette.inkSoft },
        ]
      : [],
  )
}
