/** What so many words start or end with, tells none of them apart. */
const tooMany = 200

/** Finds words by how they start and end; none when too many do. */
export function wordsByStart(words: readonly string[]) {
  const sorted = words.toSorted(byLetters)
  const mirrored = words.map(mirror).sort(byLetters)
  return {
    startingWith: (start: string) => fewStartingWith(start, sorted),
    endingWith: (end: string) => fewStartingWith(mirror(end), mirrored).map(mirror),
  }
}

const byLetters = (a: string, b: string) => (a < b ? -1 : 1)

function mirror(word: string): string {
  let mirrored = ''
  for (let at = word.length - 1; at >= 0; at -= 1) mirrored += word[at]
  return mirrored
}

function fewStartingWith(start: string, sorted: readonly string[]): readonly string[] {
  const first = firstFrom(start, sorted)
  if (sorted[first + tooMany]?.startsWith(start)) return []
  const after = sorted.slice(first, first + tooMany)
  const length = after.findIndex((word) => !word.startsWith(start))
  return length < 0 ? after : after.slice(0, length)
}

/** The place of the first word that does not come before a text. */
function firstFrom(text: string, sorted: readonly string[]): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
