import { leftOutOf } from '@webwijzer/domain/left-out'
import { recordsOf } from '@webwijzer/domain/map-state'
import { writeLimits } from './overview/write-limits.ts'
import { writeMapPage } from './overview/write-map-page.ts'
import { writeOpenPoints } from './overview/write-open-points.ts'
import { writeOrganisations } from './overview/write-organisations.ts'
import { writeContents, writePageNumbers } from './overview/write-page-numbers.ts'
import { writeProgrammes } from './overview/write-programmes.ts'
import { writeSuggestions } from './overview/write-suggestions.ts'
import { writeTables } from './overview/write-tables.ts'
import { writeTitlePage } from './overview/write-title-page.ts'
import { writeWebbers } from './overview/write-webbers.ts'
import type { Chapter, OverviewInput } from './overview-input.ts'
import { closePaper, newPage, openPaper, within } from './paper.ts'

/** The overview for the final session as an accessible PDF: the same input gives the same bytes. */
export async function overviewPdf(input: OverviewInput): Promise<Uint8Array> {
  const { state, audience, scene, words, language, date, fonts, suggestions = [] } = input
  const mapName = recordsOf(state, 'map')[0]?.name ?? ''
  const title = words.document.title(mapName)
  const paper = openPaper({
    title,
    author: mapName,
    subject: words.document.madeFor[audience],
    language,
    madeAt: new Date(date),
    fonts,
  })
  const { mapReasons = new Map() } = input
  const leftOut = leftOutOf(state)
  const chapter: Chapter = { paper, state, audience, words, mapReasons, leftOut }
  const isForTeam = audience === 'projectTeam'

  const contents = writeTitlePage(chapter, date)
  section(chapter, 'map', () => writeMapPage(chapter, scene))
  section(chapter, 'text', () => writeTables(chapter))
  section(chapter, 'text', () => writeOrganisations(chapter))
  if (state.programme.size > 0 && !leftOut.has('programmes'))
    section(chapter, 'text', () => writeProgrammes(chapter))
  section(chapter, 'text', () => writeWebbers(chapter))
  if (isForTeam && suggestions.length > 0) {
    section(chapter, 'text', () => writeSuggestions(chapter, suggestions))
  }
  if (isForTeam) section(chapter, 'text', () => writeOpenPoints(chapter))
  section(chapter, 'text', () => writeLimits(chapter))

  writeContents(chapter, contents)
  writePageNumbers(chapter, title)
  return closePaper(paper)
}

/** A chapter starts on a page of its own and is one part of the document's structure. */
function section({ paper }: Chapter, page: 'text' | 'map', write: () => void): void {
  newPage(paper, page)
  within(paper, 'Sect', write)
}
