/** What so many words start or end with, tells none of them apart. */
const tooMany = 200

/** Finds words by how they start and end. */
export type WordsByStart = {
  /** The places of the words that start so; none when too many do. */
  readonly startingWith: (start: string) => readonly number[]
  /** Of those that end so, or so before one of the endings. */
  readonly endingWith: (end: string) => readonly number[]
  readonly nearlyEndingWith: (end: string) => readonly number[]
}

/** Makes words ready for being found by how they start and end. */
export function wordsByStart(words: readonly string[], endings: readonly string[]): WordsByStart {
  const forwards = inOrder(words)
  const backwards = inOrder(words.map(mirrored))
  const openings = endings.map(mirrored)
  return {
    startingWith: (start) => fewStartingWith(start, forwards),
    endingWith: (end) => fewStartingWith(mirrored(end), backwards),
    nearlyEndingWith: (end) => {
      const start = mirrored(end)
      return openings.flatMap((opening) => fewStartingWith(opening + start, backwards))
    },
  }
}

/** Texts in order, and where each stood. */
type InOrder = { readonly texts: readonly string[]; readonly places: readonly number[] }

function inOrder(all: readonly string[]): InOrder {
  const textAt = (place: number) => all[place] ?? ''
  const places = [...all.keys()].sort((a, b) => (textAt(a) < textAt(b) ? -1 : 1))
  return { texts: places.map(textAt), places }
}

const mirrored = (word: string): string => word.split('').reverse().join('')

function fewStartingWith(start: string, { texts, places }: InOrder): readonly number[] {
  const first = firstFrom(start, texts)
  if (!texts[first]?.startsWith(start)) return none
  if (texts[first + tooMany]?.startsWith(start)) return none
  let end = first + 1
  while (texts[end]?.startsWith(start)) end += 1
  return places.slice(first, end)
}
const none: readonly number[] = []

/** The place of the first text in order that does not come before another. */
function firstFrom(sought: string, texts: readonly string[]): number {
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle] ?? '') < sought) low = middle + 1
    else high = middle
  }
  return low
}
