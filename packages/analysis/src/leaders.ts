/** Two ways to add up the same shares differ in the last digits: such values count as equal. */
const equalWithin = 1e-9

/** The places of the `count` largest values above 0, with everything that equals the last of them. */
export function leaders(values: ArrayLike<number>, count: number): number[] {
  const positive = Array.from(values, (value, place) => ({ value, place }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.place - b.place)
  const last = positive[Math.min(count, positive.length) - 1]
  if (!last) return []
  const least = last.value * (1 - equalWithin)
  return positive.filter(({ value }) => value >= least).map(({ place }) => place)
}
