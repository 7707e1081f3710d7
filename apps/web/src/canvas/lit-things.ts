import type { DrawnEdge, DrawnNode } from './drawing.ts'
import type { ViewOptions } from './view-options.ts'

/** Which extra words a selection gives to things and lines: what is next to it shines, the rest is dimmed. */
export function litBy(
  { selected, lit }: Pick<ViewOptions, 'selected' | 'lit'>,
  edges: readonly DrawnEdge[],
) {
  const touching = edges.filter(({ id, from, to }) => [id, from, to].includes(selected ?? ''))
  const near = new Set([...(lit ?? []), ...touching.flatMap(({ from, to }) => [from, to])])
  const lines = new Set(touching.map(({ id }) => id))
  const isAnything = selected !== null || lit !== null

  function wordsFor(each: DrawnNode | DrawnEdge): string[] {
    if (!isAnything) return []
    if (each.id === selected) return ['selected']
    if ('from' in each) {
      const isLit = lines.has(each.id) || (lit?.has(each.from) && lit.has(each.to))
      return [isLit ? 'lit' : 'dimmed']
    }
    return [near.has(each.id) ? 'near' : 'dimmed']
  }
  return { wordsFor }
}
