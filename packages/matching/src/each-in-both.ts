/**
 * Gives where each number stands that is in both of two rising lists. Each of the shorter one is sought in the longer
 * one by halves, so that a short list costs little beside a long one.
 */
export function eachInBoth(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  give: (atFirst: number, atSecond: number) => void,
): void {
  const isFirstShorter = first.length < second.length
  const [short, long] = isFirstShorter ? [first, second] : [second, first]
  let from = 0
  for (let at = 0; at < short.length; at += 1) {
    const sought = short[at] ?? 0
    from = firstFrom(sought, long, from)
    if (long[from] !== sought) continue
    if (isFirstShorter) give(at, from)
    else give(from, at)
  }
}

/** The place of the first number of a rising list that is not below another, not before a place. */
function firstFrom(sought: number, rising: ArrayLike<number>, from: number): number {
  let [low, high] = [from, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < sought) low = middle + 1
    else high = middle
  }
  return low
}
