import type { Graph } from '../graph/graph.ts'
import { colourIn } from './colour-in.ts'
import { isMetric } from './kumu-words.ts'

/** Labels, types, tags, own fields, directions, positions, colours and loops, whatever the ids. */
export function seenIn(graph: Graph) {
  const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ')
  const named = graph.nodes.filter(({ label }) => oneLine(label) !== '')
  const names = new Map(named.map(({ id, label }) => [id, oneLine(label)]))
  const said = (
    { type, tags, description, fields }: Graph['nodes'][number] | Graph['lines'][number],
    plain: string | null,
  ) => ({
    type: type ?? plain,
    tags: [...tags].sort(),
    description: description?.trim() ?? null,
    fields: fields
      .filter(({ name }) => !isMetric(name) && name.trim() !== '')
      .map(({ name, values }) => `${name.toLowerCase()}=${values.join('|')}`)
      .sort(),
  })
  const text = (each: object) => JSON.stringify(each)
  return {
    elements: named
      .map((node) =>
        text({ label: oneLine(node.label), image: node.image, ...said(node, 'Organisatie') }),
      )
      .sort(),
    connections: graph.lines
      .filter(({ from, to }) => from !== to && names.has(from) && names.has(to))
      .map((line) => {
        const isTurned = line.isReversed && line.direction === 'directed'
        const ends = [names.get(line.from), names.get(line.to)]
        const [from, to] = isTurned ? ends.toReversed() : ends
        const isArrow = line.direction === 'directed'
        const pair = isArrow ? [from, to] : [from, to].sort()
        return text({
          pair,
          label: oneLine(line.label),
          direction: line.direction ?? 'undirected',
          ...said(line, null),
        })
      })
      .sort(),
    positions: graph.maps
      .flatMap((map) =>
        map.nodes.flatMap(({ node, position }) =>
          position && names.has(node)
            ? [text({ map: map.name, node: names.get(node), position })]
            : [],
        ),
      )
      .sort(),
    colours: graph.maps
      .flatMap((map) =>
        map.nodes.flatMap(({ node, position, style }) => {
          const colour = style.find(([name]) => name === 'color')?.[1]
          return colour && position && names.has(node)
            ? [text({ map: map.name, node: names.get(node), colour: colourIn(colour) })]
            : []
        }),
      )
      .sort(),
    loops: graph.loops
      .map(({ label, description, tags, lines }) => {
        const passed = lines.flatMap((id) => {
          const line = graph.lines.find((each) => each.id === id)
          const ends = line ? [line.from, line.to].map((end) => names.get(end)) : []
          return ends.length === 2 && ends[0] !== ends[1] && !ends.includes(undefined)
            ? [ends.sort()]
            : []
        })
        return text({
          label: oneLine(label),
          description: description?.trim() ?? null,
          tags,
          passed,
        })
      })
      .sort(),
  }
}
