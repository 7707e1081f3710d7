import { splitList } from '../csv/pipe-list.ts'
import type { GraphLine, GraphLoop, GraphNode } from '../graph/graph.ts'
import { oneLine } from './clipped.ts'
import { keptNames } from './kumu-words.ts'

/** What stands above the lines that a loop goes past. Nobody types it by accident, and people can read it. */
const heading = 'Lus langs:'
const nameless = 'Lus zonder naam'
const tagsLine = `${keptNames.tags}: `
const between = ' – '

/** A loop in words: its name, what is said of it, and past whom it goes. `loopIn` reads it back. */
export function loopText(
  { label, description, tags, lines }: GraphLoop,
  byId: ReadonlyMap<string, GraphLine>,
  names: ReadonlyMap<string, string>,
): string {
  const path = lines.flatMap((id) => {
    const line = byId.get(id)
    const [from, to] = line ? [names.get(line.from), names.get(line.to)] : []
    return from && to ? [`${from}${between}${to}`] : []
  })
  return [
    oneLine(label) || nameless,
    description,
    tags.length > 0 && tagsLine + tags.join('|'),
    heading,
    ...path,
  ]
    .filter((part) => part)
    .join('\n')
}

type Lines = readonly Pick<GraphLine, 'id' | 'from' | 'to'>[]

/** Where each pair of names is joined: `A – B` to the lines from A to B, and from B to A after those. */
export function linesByNames(
  nodes: readonly Pick<GraphNode, 'id' | 'label'>[],
  lines: Lines,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(nodes.map(({ id, label }) => [id, label]))
  const found = new Map<string, string[]>()
  const add = (from: string, to: string, id: string) => {
    const key = `${names.get(from) ?? '?'}${between}${names.get(to) ?? '?'}`
    const known = found.get(key)
    if (known) known.push(id)
    else found.set(key, [id])
  }
  for (const { id, from, to } of lines) add(from, to, id)
  for (const { id, from, to } of lines) add(to, from, id)
  return found
}

/**
 * The loop that an observation tells of; null when it tells of none. What people wrote in it, and lines
 * that are no longer there, become its description.
 */
export function loopIn(
  { id, text }: { readonly id: string; readonly text: string },
  known: ReadonlyMap<string, readonly string[]>,
): GraphLoop | null {
  const said = text.split('\n')
  const at = said.lastIndexOf(heading)
  if (at < 0) return null
  const [label = '', ...rest] = said.slice(0, at)
  const lines: string[] = []
  const loose: string[] = []
  for (const each of said.slice(at + 1)) {
    const line = known.get(each)?.find((one) => !lines.includes(one))
    if (line === undefined) loose.push(each)
    else lines.push(line)
  }
  const tags = rest.findLast((each) => each.startsWith(tagsLine))
  const description = [...rest.filter((each) => each !== tags), ...loose].join('\n')
  return {
    id,
    label: label === nameless ? '' : label,
    description: description || null,
    tags: splitList(tags?.slice(tagsLine.length) ?? ''),
    fields: [],
    lines,
  }
}
