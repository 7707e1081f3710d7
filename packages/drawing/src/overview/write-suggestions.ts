import { gap, place, placeTogether } from '../blocks.ts'
import type { Chapter, OverviewSuggestion } from '../overview-input.ts'
import { bullets, chapterHeading, heading, paragraph } from '../write-text.ts'

/** What the map suggests to talk about, with its reasons: for the project team, never a ranking. */
export function writeSuggestions(
  { paper, words }: Chapter,
  suggestions: readonly OverviewSuggestion[],
): void {
  place(paper, [
    chapterHeading(paper, words.suggestions.title),
    paragraph(paper, words.suggestions.intro),
    gap(14),
  ])
  for (const [group, members] of Map.groupBy(suggestions, (each) => each.group)) {
    const [first, ...others] = members.map(({ name, reasons }) => [
      heading(paper, 3, name),
      gap(2),
      bullets(paper, reasons),
      gap(10),
    ])
    placeTogether(paper, [heading(paper, 2, group), gap(6), ...(first ?? [])])
    for (const blocks of others) placeTogether(paper, blocks)
  }
}
