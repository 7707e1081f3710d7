import type { DrawnEdge, DrawnNode } from './drawing.ts'
import type { ViewOptions } from './view-options.ts'

/** Which extra words a selection gives to things and lines: what is next to it shines, the rest is dimmed. */
export function litBy(
  { selected, lit, core, gone }: Pick<ViewOptions, 'selected' | 'lit' | 'core' | 'gone'>,
  edges: readonly DrawnEdge[],
) {
  const touching = edges.filter(({ id, from, to }) => [id, from, to].includes(selected ?? ''))
  const near = new Set([...(lit ?? []), ...touching.flatMap(({ from, to }) => [from, to])])
  const lines = new Set(touching.map(({ id }) => id))
  const isAnything = selected !== null || lit !== null

  function lineWords({ id, kind, from, to }: DrawnEdge): string[] {
    if (gone.has(from) || gone.has(to)) return ['cut']
    const isBetween = lit?.has(from) && lit.has(to)
    // Of those whom something reaches, only the lines by which it does: over a table, or straight.
    const isWay = core.size === 0 || kind !== 'link' || core.has(from) || core.has(to)
    return [lines.has(id) || (isBetween && isWay) ? 'lit' : 'dimmed']
  }

  function wordsFor(each: DrawnNode | DrawnEdge): string[] {
    if (!isAnything) return []
    const words = [...(core.has(each.id) ? ['core'] : []), ...(gone.has(each.id) ? ['gone'] : [])]
    if (each.id === selected) return ['selected', ...words]
    if ('from' in each) return lineWords(each)
    return [near.has(each.id) ? 'near' : 'dimmed', ...words]
  }
  return { wordsFor }
}
