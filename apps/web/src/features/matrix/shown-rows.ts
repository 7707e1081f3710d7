import { nameWords } from '@webwijzer/domain/name-words'
import type { MatrixView } from './matrix-store.ts'
import type { MatrixRow } from './matrix-things.ts'

type Filter = Pick<MatrixView, 'find' | 'domain' | 'onlyInformal'>

/** Whether anything is left out. */
export const isFiltering = ({ find, domain, onlyInformal }: Filter): boolean =>
  find.trim() !== '' || domain !== null || onlyInformal

/** The rows that fit the filter; each typed word starts a word of the name, an other name or the domain. */
export function shownRows(rows: readonly MatrixRow[], filter: Filter): readonly MatrixRow[] {
  if (!isFiltering(filter)) return rows
  const typed = nameWords(filter.find)
  return rows.filter(
    (row) =>
      (filter.domain === null || row.domain === filter.domain) &&
      (!filter.onlyInformal || row.isInformal) &&
      isFound(row, typed),
  )
}

function isFound({ name, abbreviation, aliases, domainName }: MatrixRow, typed: readonly string[]) {
  const words = [name, abbreviation ?? '', ...aliases, domainName].flatMap(nameWords)
  return typed.every((each) => words.some((word) => word.startsWith(each)))
}
