import { monthNumber } from './months.ts'

const monthWord = '([a-z]{3,4})\\.?'
const dayMonth = new RegExp(`^(\\d{1,2})[- /]${monthWord}$`, 'i')
const monthYear = new RegExp(`^${monthWord}[- /](?:20|19)?(\\d{2})$`, 'i')
const dayMonthNameYear = new RegExp(`^(\\d{1,2})[- /]${monthWord}[- /](\\d{2,4})$`, 'i')
const fullDate = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/

/** The two numbers that somebody typed, the lower first: people write ages upward. */
function ages(one: number, other: number): string {
  return `${Math.min(one, other)}-${Math.max(one, other)}`
}

/**
 * A date with its year is 4-12 of the year in which it was typed; but on the first of a month it may
 * be a month and a year, as 4-18 becomes 1 April 2018.
 */
function fromDate(day: number, monthOfYear: number, year: number): string {
  const isMonthAndYear = day === 1 && year > 2000 && year < 2023
  return isMonthAndYear ? ages(monthOfYear, year - 2000) : ages(day, monthOfYear)
}

function named(word: string, repair: (number: number) => string): string | null {
  const number = monthNumber(word)
  return number === null ? null : repair(number)
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year)

type Shape = readonly [RegExp, (...found: string[]) => string | null]

/** How Excel shows a date, with what was typed to get it. */
const shapes: readonly Shape[] = [
  [dayMonth, (day = '', name = '') => named(name, (number) => ages(Number(day), number))],
  [monthYear, (name = '', year = '') => named(name, (number) => ages(number, Number(year)))],
  [
    dayMonthNameYear,
    (day = '', name = '', year = '') =>
      named(name, (number) => fromDate(Number(day), number, fullYear(year))),
  ],
  [fullDate, (day, month, year) => fromDate(Number(day), Number(month), Number(year))],
  [isoDate, (year, month, day) => fromDate(Number(day), Number(month), Number(year))],
]

/**
 * The ages that Excel made a date of: `4-dec` was 4-12, `apr-18` was 4-18. Null when the text is no
 * such date. Only for columns of ages: elsewhere a date is a date.
 */
export function repairAge(text: string): string | null {
  const clean = text.trim()
  for (const [shape, repair] of shapes) {
    const match = shape.exec(clean)
    if (match) return repair(...match.slice(1))
  }
  return null
}

const agesWord = /leeftijd|\bages?\b|\bjaren?\b|voor wie|doelgroep|target group|\bjr\b/i
const datesWord = /datum|\bdate|\bsinds\b|\bdag\b|\bwanneer\b|\bdeadline\b|\bstart|\beind/i
const ageRange = /^\d{1,2}\s*(?:[-–+]|t\/m|tot)\s*\d{0,2}(?:\s*(?:jaar|jr\.?|years?))?$/i

/** Whether a column holds ages: its header says so, or most of its cells that hold figures look so. */
export function isAgeColumn(header: string, cells: readonly string[]): boolean {
  if (datesWord.test(header)) return false
  if (agesWord.test(header)) return true
  const withFigures = cells.filter((cell) => /\d/.test(cell))
  const ranges = withFigures.filter((cell) => ageRange.test(cell.trim()))
  return ranges.length >= 2 && ranges.length >= withFigures.length / 2
}
