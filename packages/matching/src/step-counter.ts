/** Counts steps of long work and tells the part that is done, from 0 to 1, at each hundredth of it. */
export function stepCounter(steps: number, onProgress?: (part: number) => void): () => void {
  const hundredth = Math.max(1, Math.ceil(steps / 100))
  let done = 0
  return () => {
    done += 1
    if (done % hundredth === 0) onProgress?.(Math.min(1, done / steps))
  }
}
