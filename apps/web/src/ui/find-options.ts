type Findable = {
  readonly label: string
  readonly detail?: string | undefined
  readonly keywords?: readonly string[]
}

/** More than fit in a list help nobody find anything. */
const mostShown = 50

/** Letters without accents, small, so that "Café" is found by "cafe". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * What fits the typed text, best first: a name or other name that is the same, one that begins with it,
 * one with a word that begins with it, one that has every typed word somewhere.
 */
export function findOptions<Option extends Findable>(
  options: readonly Option[],
  typed: string,
): { readonly options: readonly Option[]; readonly isExact: boolean } {
  const query = plain(typed)
  if (query === '') return { options: options.slice(0, mostShown), isExact: false }
  const ranked = options
    .map((option) => ({ option, rank: rankOf(option, query) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank)
  return {
    options: ranked.slice(0, mostShown).map(({ option }) => option),
    isExact: options.some(({ label }) => plain(label) === query),
  }
}

const none = 5

function rankOf({ label, detail, keywords = [] }: Findable, query: string): number {
  const names = [label, ...keywords].map(plain)
  if (names.includes(query)) return 0
  if (names.some((name) => name.startsWith(query))) return 1
  if (names.some((name) => name.includes(` ${query}`))) return 2
  const all = [...names, plain(detail ?? '')].join(' ')
  if (query.split(' ').every((word) => ` ${all}`.includes(` ${word}`))) return 3
  return all.includes(query) ? 4 : none
}
