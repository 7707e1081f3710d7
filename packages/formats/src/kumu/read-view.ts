import type { GraphStyle, GraphView } from '../graph/graph.ts'

/** What of a view can be read without knowing all of Kumu's language: plain decorations of a kind of thing. */
const safeProperties = new Set([
  'color',
  'shape',
  'size',
  'element-color',
  'element-shape',
  'element-size',
  'connection-color',
  'cluster',
  'ignore',
  'include',
  'scale',
])
const safeSelector =
  /^(?:@settings|\*|element|connection|loop|[\w-]+|(?:element|connection)?\["[^"\]]*"\s*[*^$~|]?=\s*"[^"\]]*"\])$/
const longestStyle = 100_000

type Rule = GraphView['rules'][number]

function declarationsIn(body: string): { set: GraphStyle; skipped: string[] } {
  const set: [string, string][] = []
  const skipped: string[] = []
  for (const line of body.split(';').map((each) => each.trim())) {
    const [, name = '', value = ''] = /^([\w-]+)\s*:\s*([^{}]+)$/.exec(line) ?? []
    if (line === '') continue
    if (safeProperties.has(name)) set.push([name, value.trim()])
    else skipped.push(line.slice(0, 200))
  }
  return { set, skipped }
}

/** Where the block that opens here closes; the end of the text when it never does. */
function endOfBlock(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === '{') depth += 1
    if (text.charAt(at) === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** A view of Kumu: the rules that mean the same anywhere, and a list of what was skipped. */
export function readView(id: string, name: string, style: string): GraphView {
  const text = style.slice(0, longestStyle).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const rules: Rule[] = []
  const skipped: string[] = []
  let from = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const selectors = text
      .slice(from, open)
      .split(',')
      .map((each) => each.trim())
    const end = endOfBlock(text, open)
    const body = text.slice(open + 1, end)
    from = end + 1
    if (!selectors.every((each) => safeSelector.test(each)) || body.includes('{')) {
      skipped.push(selectors.join(', ').slice(0, 200))
      continue
    }
    const { set, skipped: others } = declarationsIn(body)
    if (set.length > 0) rules.push(...selectors.map((selector) => ({ selector, set })))
    skipped.push(...others)
  }
  return { id, name, style, rules, skipped }
}
