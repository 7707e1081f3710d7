import type { View } from '@webwijzer/domain/records'
import { leftOut } from '../graph/connected-graph.ts'
import type { GraphNode, GraphView, LeftOut } from '../graph/graph.ts'
import { colourIn } from './colour-in.ts'
import { elementTypes, keptNames } from './kumu-words.ts'
import { nodeFields, type PlacedNode } from './node-records.ts'
import type { OwnFieldTable } from './own-field-table.ts'
import { palettes } from './palettes.ts'

export type ColourRule = View['rules'][number]
/** On what a colour goes, before the colour is known. */
type Spot = Omit<ColourRule, 'colour'>

type Things = {
  readonly placed: Iterable<PlacedNode>
  readonly table: Pick<OwnFieldTable, 'idOf'>
}

const mostRules = 200
const longestValue = 200

/** A type in Kumu's selectors: small letters and dashes. */
export const slugOf = (type: string): string =>
  type
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The names under which our records keep what every project has. */
const keptUnder: Readonly<Record<string, string>> = {
  type: keptNames.type,
  'element type': keptNames.type,
  tags: keptNames.tags,
}
const ourName = (field: string): string => keptUnder[field.trim().toLowerCase()] ?? field.trim()

/** Each value of a field on each kind of thing, the most used first: where a colour can go. */
function spotsOf(field: string, { placed, table }: Things): { spot: Spot; said: string }[] {
  const name = ourName(field)
  const counts = new Map<string, { spot: Spot; said: string; count: number }>()
  for (const { node, target } of placed)
    for (const { said, isPlain } of valuesUnder(name, node, target)) {
      const value = isPlain ? null : said
      const key = `${target} ${value?.toLowerCase() ?? ''} ${isPlain}`
      const id = table.idOf(target, name)
      const known = counts.get(key)
      if (known) known.count += 1
      else if (isPlain || (id !== null && said.length <= longestValue))
        counts.set(key, { spot: { kind: target, field: id, value }, said, count: 1 })
    }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

/** What a thing says under a name. The type that our own kind stands for is in no field. */
function valuesUnder(name: string, node: GraphNode, target: PlacedNode['target']) {
  const isType = name === keptNames.type
  if (isType && node.type === elementTypes[target]) return [{ said: node.type, isPlain: true }]
  const fields = nodeFields(node, target).filter(
    (field) => field.name.trim().toLowerCase() === name.toLowerCase(),
  )
  return fields.flatMap(({ values }) =>
    values.flatMap((value) =>
      String(value)
        .split('|')
        .map((said) => ({ said: said.trim(), isPlain: false })),
    ),
  )
}

type Test = (said: string) => boolean
const tests: Readonly<Record<string, (wanted: string) => Test>> = {
  '=': (wanted) => (said) => said === wanted,
  '*=': (wanted) => (said) => said.includes(wanted),
  '^=': (wanted) => (said) => said.startsWith(wanted),
  '$=': (wanted) => (said) => said.endsWith(wanted),
}

/** What a selector means on our map; null when it means nothing there, or lines. */
function spotsFor(selector: string, things: Things): Spot[] | null {
  if (selector === '*' || selector === 'element')
    return Object.keys(elementTypes).map((kind) => ({
      kind: kind as Spot['kind'],
      field: null,
      value: null,
    }))
  const [, field, sign = '', wanted = ''] =
    /^(?:element)?\["([^"\]]+?)"\s*([*^$]?=)\s*"([^"\]]*)"\]$/.exec(selector) ?? []
  const isMeant =
    field === undefined
      ? (said: string) => slugOf(said) === selector
      : (said: string) => tests[sign]?.(wanted.trim().toLowerCase())(said.toLowerCase()) ?? false
  const spots = spotsOf(field ?? keptNames.type, things).filter(({ said }) => isMeant(said))
  return spots.length === 0 ? null : spots.map(({ spot }) => spot)
}

/** `categorize("field", set1)`: the values by how often they occur, in the order of the palette. */
function categorized(text: string, things: Things): ColourRule[] | null {
  const [, field, rest = ''] = /^categori[sz]e\(\s*["']([^"']+)["']\s*,?([^)]*)\)$/.exec(text) ?? []
  if (field === undefined) return null
  const given = rest.split(',').flatMap((each) => colourIn(each) ?? [])
  const palette = palettes[rest.trim().toLowerCase()] ?? palettes.set1 ?? ''
  const colours = given.length > 0 ? given : palette.split(' ').map((each) => `#${each}`)
  const byValue = Map.groupBy(spotsOf(field, things), ({ said }) => said.toLowerCase())
  return [...byValue.values()].flatMap((spots, at) => {
    const colour = colours[at]
    return colour === undefined ? [] : spots.map(({ spot }) => ({ ...spot, colour }))
  })
}

/** The rules of one declaration; null when it means nothing on our map. */
function rulesOf(selector: string, name: string, said: string, things: Things) {
  const isSettings = selector === '@settings' && name === 'element-color'
  if (isSettings && said.startsWith('categori')) return categorized(said, things)
  if (!isSettings && name !== 'color') return null
  const colour = colourIn(said)
  const spots = colour && spotsFor(isSettings ? 'element' : selector, things)
  return colour && spots ? spots.map((spot) => ({ ...spot, colour })) : null
}

const keyOf = ({ kind, field, value }: Spot) => `${kind} ${field} ${value?.toLowerCase() ?? null}`

/** What of a view of Kumu is a rule for colours on our map too, first what goes before; and what is not. */
export function viewRules(
  { id, name, rules, skipped }: GraphView,
  things: Things,
): { readonly rules: ColourRule[]; readonly dropped: LeftOut[] } {
  const lost = [...skipped]
  const settings: ColourRule[] = []
  const found: ColourRule[] = []
  for (const { selector, set } of rules)
    for (const [property, value] of set) {
      const made = rulesOf(selector, property, String(value), things)
      if (made === null) lost.push(`${selector} { ${property}: ${value} }`)
      else if (selector === '@settings') settings.push(...made)
      else found.unshift(...made)
    }
  const all = new Map([...found, ...settings].toReversed().map((rule) => [keyOf(rule), rule]))
  const kept = [...found, ...settings].filter((rule) => all.get(keyOf(rule)) === rule)
  if (kept.length > mostRules) lost.push(`… ${kept.length - mostRules}`)
  const about = { id, name }
  return {
    rules: kept.slice(0, mostRules),
    dropped: lost.map((field) => leftOut('view-rule', 'view', { ...about, field })),
  }
}
