import { findCandidates } from './find-candidates.ts'
import { nameIndex } from './name-index.ts'
import { readableCell } from './readable-cell.ts'

const between = /\s+[-–—]\s+|\s*\/\s*/

/**
 * What of a written name is worth keeping as another name of a party: of “Welzijn, jongerenwerk – Dennis” the half
 * that is about it, so that nobody's first name stays behind on the map.
 */
export function learnedName(text: string, name: string): string {
  const written = readableCell(text)
  const halves = written.split(between)
  if (halves.length < 2) return written
  const own = nameIndex([{ id: 'own', texts: [{ field: 'name', text: name }] }])
  const about = halves.filter((half) => findCandidates(half, own).length > 0)
  return about.length > 0 && about.length < halves.length ? about.join(' – ') : written
}
