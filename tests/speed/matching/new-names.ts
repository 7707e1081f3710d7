import { seededRandom } from '@webwijzer/analysis/random'
import type { Sheet } from '@webwijzer/matching/sheet'

const kinds =
  'Stichting|Buurthuis|Wijkteam|Voedselbank|Basisschool|Huisartsenpraktijk|Sportvereniging|Moskee|Speeltuin|Fonds'.split(
    '|',
  )
const syllables =
  'aar|ber|bin|da|del|dor|eik|en|fle|ga|ge|hof|ja|kam|ker|lan|lin|lo|ma|mer|mo|na|nij|o|pa|rij|ro|sal|schie|sta|ter|u|va|ven|wa|we|win|zee'.split(
    '|',
  )

/** Different names that nobody has, as they stand in lists: a kind, a word of its own, and one of 200 places. */
export function newNames(count: number, seed = 1): string[] {
  const random = seededRandom(seed)
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const word = (length: number) => Array.from({ length }, () => oneOf(syllables)).join('')
  const places = Array.from({ length: 200 }, () => word(2))
  const names = new Set<string>()
  while (names.size < count) names.add(`${oneOf(kinds)} ${word(3)} ${oneOf(places)}`)
  return [...names]
}

/** A list with one name in each row. */
export const listOf = (names: readonly string[]): Sheet => ({
  name: 'lijst',
  headerRow: 1,
  headers: ['Organisatie'],
  rows: names.map((name, at) => ({ number: at + 2, cells: [name] })),
})
