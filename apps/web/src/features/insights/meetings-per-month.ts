const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
  twaalf: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
}
/** How many times each stretch of time fits in a month. */
const perMonth: readonly (readonly [RegExp, number])[] = [
  [/^(week|weken|weekly|wekelijks|weeks)$/, 52 / 12],
  [/^(maand|maanden|maandelijks|month|months|monthly)$/, 1],
  [/^(kwartaal|kwartalen|quarter|quarters|quarterly)$/, 1 / 3],
  [/^(jaar|jaren|jaarlijks|year|years|yearly|annually)$/, 1 / 12],
]
const times = /^(keer|maal|x|×|times)$/

const numberOf = (word: string): number | null => {
  const known = numbers[word] ?? Number(word)
  return Number.isFinite(known) && known > 0 ? known : null
}

/**
 * How often a table meets per month, read from how people wrote it down (“elke zes weken”, “vier keer
 * per jaar”, “monthly”); null when that does not say it.
 */
export function meetingsPerMonth(frequency: string | null): number | null {
  const words = (frequency ?? '')
    .toLowerCase()
    .replaceAll(/(\d)\s*[x×]/g, '$1 x')
    .match(/[\p{L}\d×]+/gu)
  if (!words) return null
  const unit = words.flatMap((word) => perMonth.find(([name]) => name.test(word))?.[1] ?? [])[0]
  if (unit === undefined) return null
  const figures = words.map(numberOf)
  const at = figures.findIndex((figure) => figure !== null)
  // “Om de week” is every other one.
  const figure = figures[at] ?? (/\bom de\b/.test(words.join(' ')) ? 2 : 1)
  // “Four times a year” counts meetings; “every six weeks” counts what lies between them.
  return times.test(words[at + 1] ?? '') ? figure * unit : unit / figure
}
