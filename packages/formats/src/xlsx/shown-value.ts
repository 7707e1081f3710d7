import { monthNames } from '../repair/months.ts'

/** The formats that have a number and no text in the file, as Dutch Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
}

/** The code of a number format; General when the file says nothing. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string =>
  own.get(id) ?? builtIn[id] ?? 'General'

/** Without text in quotes, colours, locales and fillers: what is left are the letters that matter. */
function bareCode(code: string): string {
  const [positive = ''] = code.split(';')
  const spelledOut = positive.replace(/\\([^A-Za-z])/g, '$1')
  return spelledOut.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').toLowerCase()
}

const isDateCode = (bare: string): boolean => /[dmyhs]/.test(bare) && !/general|0|#|\?/.test(bare)

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** Each run of letters with what it shows; m is minutes after h or before s, which is what `i` says. */
const dateParts: Readonly<Record<string, (date: Date) => string>> = {
  d: (date) => String(date.getUTCDate()),
  dd: (date) => pad(date.getUTCDate(), 2),
  m: (date) => String(date.getUTCMonth() + 1),
  mm: (date) => pad(date.getUTCMonth() + 1, 2),
  mmm: (date) => monthNames[date.getUTCMonth()] ?? '',
  mmmm: (date) => monthNames[date.getUTCMonth()] ?? '',
  yy: (date) => pad(date.getUTCFullYear() % 100, 2),
  yyyy: (date) => String(date.getUTCFullYear()),
  h: (date) => String(date.getUTCHours()),
  hh: (date) => pad(date.getUTCHours(), 2),
  i: (date) => String(date.getUTCMinutes()),
  ii: (date) => pad(date.getUTCMinutes(), 2),
  s: (date) => String(date.getUTCSeconds()),
  ss: (date) => pad(date.getUTCSeconds(), 2),
}

const dayMs = 86_400_000
const daysBefore1970 = 25_569
const daysFrom1904 = 1462
/** Excel counts 29 February 1900, which never was. */
const leapBugUntil = 60
const lastSerial = 2_958_465

/** The moment that a serial number stands for; null when Excel has no date for it. */
export function dateOfSerial(serial: number, is1904: boolean): Date | null {
  const days = serial + (is1904 ? daysFrom1904 : 0)
  if (!(days >= 0) || days > lastSerial) return null
  const real = days < leapBugUntil && !is1904 ? days + 1 : days
  return new Date(Math.round((real - daysBefore1970) * dayMs))
}

function showDate(date: Date, bare: string): string {
  const withMinutes = bare
    .replace(/am\/pm|a\/p/g, '')
    .replace(/(h+[^a-z]*)(m{1,2})/g, (_, hours: string, m: string) => hours + 'i'.repeat(m.length))
    .replace(/(m{1,2})([^a-z]*s)/g, (_, m: string, rest: string) => 'i'.repeat(m.length) + rest)
  const shown = withMinutes.replace(/d+|m+|y+|h+|i+|s+/g, (letters) => {
    const show =
      dateParts[letters] ?? dateParts[letters.slice(0, 4)] ?? dateParts[letters.slice(0, 2)]
    return show?.(date) ?? ''
  })
  return shown.trim()
}

/** A number in full, with a Dutch comma: Excel may show it shorter, but nothing may be lost. */
export function showNumber(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const plain =
    Number.isInteger(rounded) && Math.abs(rounded) < 1e21
      ? BigInt(rounded).toString()
      : String(rounded)
  return plain.replace('.', ',')
}

/** A number as people see it in the cell: a date, a percentage, with leading zeros, or in full. */
export function showValue(value: number, code: string, is1904: boolean): string {
  const bare = bareCode(code)
  if (isDateCode(bare)) {
    const date = dateOfSerial(value, is1904)
    return date ? showDate(date, bare) : showNumber(value)
  }
  if (bare.includes('%')) return `${showNumber(Number((value * 100).toPrecision(12)))}%`
  if (/^0{2,}$/.test(bare) && Number.isInteger(value) && value >= 0) return pad(value, bare.length)
  return showNumber(value)
}
