import { enough } from '@webwijzer/analysis/suggestions'
import type { Messages } from '@webwijzer/messages/messages'
import type { Audience, Contents, LeftOut } from './what-goes-in.ts'

type Words = Messages['overviewPage']

/** The chapters of the document in its own order, one line each. */
export function chapterLines(contents: Contents, audience: Audience, words: Words): string[] {
  const { chapters: say } = words
  const { tables, seats, organisations, links, programmes, webbers, confirmed } = contents
  return [
    say.title,
    say.map,
    say.tables(tables, seats),
    say.organisations(organisations),
    links > 0 && say.links(links),
    programmes > 0 && say.programmes(programmes),
    webbers > 0 ? say.webbers(webbers, confirmed) : say.noWebbers,
    audience === 'projectTeam' && hasSuggestions(contents) && say.suggestions,
    audience === 'projectTeam' && say.openPoints(contents.openPoints),
    say.limits,
  ].filter((line) => line !== false)
}

const hasSuggestions = ({ tables, seats }: Contents) =>
  tables >= enough.tables && seats >= enough.seats

/** What is left out, one line each; nothing about what is not there at all. */
export function leftOutLines(leftOut: LeftOut, { staysOut: say }: Words): string[] {
  return (Object.keys(leftOut) as (keyof LeftOut)[])
    .filter((part) => leftOut[part] > 0)
    .map((part) => say[part](leftOut[part]))
}
