import type { Codec, ReadContext, WriteContext } from './csv-table.ts'
import { joinList, splitList } from './pipe-list.ts'

/** Text as it stands. */
export const text: Codec<string> = { read: (cell) => cell, write: (value) => value }

/** Several texts in one cell, `a|b|c`. */
export const list: Codec<string[]> = { read: splitList, write: joinList }

export const count: Codec<number> = {
  read: (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : undefined),
  write: String,
}

/** A day as 2026-10-22, or as Excel rewrites it on saving: 22-10-2026. */
export const day: Codec<string> = {
  read: (cell) => {
    const [, date, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cell) ?? []
    if (!date || !month || !year) return cell
    return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  },
  write: (value) => value,
}

/** A closed vocabulary: every code has its Dutch word, or it does not compile. Capitals do not matter. */
export function words<const T extends string>(vocabulary: Readonly<Record<T, string>>): Codec<T> {
  const codes = new Map<string, T>()
  for (const code in vocabulary) codes.set(vocabulary[code].toLowerCase(), code)
  return {
    read: (cell) => codes.get(cell.toLowerCase()),
    write: (value) => vocabulary[value],
  }
}

/** One word when it is so, another when it is not. */
export function either(so: string, notSo: string): Codec<boolean> {
  const { read, write } = words({ so, notSo })
  return {
    read: (cell, context) => {
      const code = read(cell, context)
      return code && code === 'so'
    },
    write: (value, context) => write(value ? 'so' : 'notSo', context),
  }
}

const jaNee = either('ja', 'nee')
const excelBoolean = either('waar', 'onwaar')

/** Ja or nee; or WAAR and ONWAAR, which Excel makes of a formula. */
export const yesNo: Codec<boolean> = {
  read: (cell, context) => jaNee.read(cell, context) ?? excelBoolean.read(cell, context),
  write: jaNee.write,
}

/** A session by its number. */
export const session: Codec<string> = {
  read: (cell, { sessionId }) => (/^\d{1,2}$/.test(cell) ? sessionId(cell) : undefined),
  write: (id, { sessionNumber }) => sessionNumber(id),
}

/** Where something was said: 'sessie 3 groep N1', 'sessie 4' or 'voorbereiding'. */
export const origin: Codec<{ session: string | null; group: string | null }> = {
  read: (cell, { sessionId }) => {
    const match = /^(?:voorbereiding|sessie (\d{1,2}))(?: groep (.+))?$/i.exec(cell)
    if (!match) return undefined
    const [, number, group = null] = match
    return { session: number === undefined ? null : sessionId(number), group }
  },
  write: (value, { sessionNumber }) => {
    const when = value.session === null ? 'voorbereiding' : `sessie ${sessionNumber(value.session)}`
    return value.group === null ? when : `${when} groep ${value.group}`
  },
}

export const level = words({
  neighbourhood: 'wijk',
  municipality: 'gemeente',
  region: 'regio',
  national: 'landelijk',
})

export const alignment = words({
  toReview: 'nog bekijken',
  join: 'aansluiten',
  coordinate: 'afstemmen',
  notNeeded: 'niet nodig',
})

type Status = 'existing' | 'wished' | 'ended'

export const status = words<Status>({
  existing: 'bestaat',
  wished: 'gewenst',
  ended: 'gestopt',
})

const checkedWord = either('bevestigd', 'onbevestigd')

/** What exists is bevestigd or onbevestigd; what does not (yet) exist says only that. */
export const cardStatus = {
  fields: ['checked', 'status'] as const,
  read: (cell: string, context: ReadContext) => {
    const checked = checkedWord.read(cell, context)
    if (checked !== undefined) return { checked, status: 'existing' as const }
    const other = status.read(cell, context)
    return other && { status: other }
  },
  write: (card: { checked: boolean; status: Status }, context: WriteContext) =>
    card.status === 'existing'
      ? checkedWord.write(card.checked, context)
      : status.write(card.status, context),
}

/** The name beside an id: for people, who know no ids. */
export function nameOf<F extends string>(field: F) {
  return {
    write: (record: { readonly [K in F]: string | null }, context: WriteContext) =>
      context.nameOf(record[field]),
  }
}
