import type { Work } from '@webwijzer/domain/work'

/** How long the screen may wait for one part, in milliseconds: short enough for a key to be answered at once. */
const longestPart = 30

/** Does long work in parts, between which the screen answers; what is short is done at once. Gives back what ends it. */
export function inParts<Result>(
  steps: Work<Result, undefined>,
  onDone: (result: Result) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const goOn = () => {
    const start = performance.now()
    while (performance.now() - start < longestPart) {
      const { done, value } = steps.next()
      if (done) return onDone(value)
    }
    timer = setTimeout(goOn, 0)
  }
  goOn()
  return () => clearTimeout(timer)
}
