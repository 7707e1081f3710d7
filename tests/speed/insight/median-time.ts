/** The median time of `times` runs, in milliseconds. */
export function medianTime(times: number, run: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return taken[Math.floor(times / 2)] ?? Number.NaN
}
