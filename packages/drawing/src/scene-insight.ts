import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import type { SceneWords } from './scene-words.ts'
import { seatCounts } from './seat-counts.ts'

/** What the drawing shows, in sentences: for whoever does not see it, and as a way into it for whoever does. */
export function sceneInsight(state: MapState, words: SceneWords['insight']): string[] {
  const seats = seatCounts(state)
  const organisations = recordsOf(state, 'organisation').filter(isCounted)
  const tables = recordsOf(state, 'consultationTable').filter(isCounted)
  const sentences = [
    words.counts({
      organisations: organisations.length,
      tables: tables.length,
      seats: recordsOf(state, 'seat').filter(isCounted).length,
      programmes: recordsOf(state, 'programme').length,
    }),
  ]
  const largest = tables.toSorted((a, b) => (seats.get(b.id) ?? 0) - (seats.get(a.id) ?? 0))[0]
  const mostAtOne = largest ? (seats.get(largest.id) ?? 0) : 0
  if (largest && mostAtOne >= 12) {
    sentences.push(words.largestTable({ name: largest.name, seats: mostAtOne }))
  }
  const best = bestRepresented(organisations, seats)
  if (best.length > 0) sentences.push(words.mostSeats(best.map(({ name }) => name)))
  const loose = looseParties(state, organisations)
  if (loose.length > 0 && loose.length <= 8) {
    sentences.push(words.loose(loose.map(({ name }) => name)))
  }
  const webbers = confirmedWebbers(state)
  if (webbers.length > 0) sentences.push(words.webbers(webbers))
  return sentences
}

const isCounted = ({ status }: { status: string }) => status === 'existing'

/** At least three parties with the most seats, ties in, by name; none when that would be more than six. */
function bestRepresented(organisations: Organisation[], seats: ReadonlyMap<string, number>) {
  const count = ({ id }: Organisation) => seats.get(id) ?? 0
  const third = organisations.map(count).toSorted((a, b) => b - a)[2] ?? 0
  const best = organisations.filter((each) => count(each) >= Math.max(third, 2))
  return best.length > 6 ? [] : best.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

function looseParties(state: MapState, organisations: Organisation[]): Organisation[] {
  const joined = new Set([
    ...recordsOf(state, 'seat')
      .filter(isCounted)
      .map(({ organisation }) => organisation),
    ...recordsOf(state, 'link')
      .filter(isCounted)
      .flatMap(({ from, to }) => [from, to]),
  ])
  return organisations.filter(({ id }) => !joined.has(id))
}

function confirmedWebbers(state: MapState): string[] {
  const confirmed = recordsOf(state, 'webber').filter(
    ({ status, consent }) =>
      status === 'confirmed' && (consent === 'yes' || consent === 'notNeeded'),
  )
  const ids = new Set(confirmed.map(({ organisation }) => organisation))
  return recordsOf(state, 'organisation').flatMap(({ id, name }) => (ids.has(id) ? [name] : []))
}
