import type { GraphNode, GraphView } from '../graph/graph.ts'
import { elementTypes, keptNames } from './kumu-words.ts'
import { readView } from './read-view.ts'
import type { ColourRule } from './view-rules.ts'

type Told = {
  readonly fieldName: (id: string) => string | null
  /** The types that things of a kind have in Kumu. */
  readonly typesOf: (kind: ColourRule['kind']) => readonly string[]
}

const kumuNames: Readonly<Record<string, string>> = {
  [keptNames.type]: 'element type',
  [keptNames.tags]: 'tags',
}

function selectorsOf({ kind, field, value }: ColourRule, { fieldName, typesOf }: Told): string[] {
  const name = field === null ? null : fieldName(field)
  const ofTypes = (types: readonly string[]) => types.map((type) => ['element type', type] as const)
  const wanted =
    value !== null && name !== null
      ? [[kumuNames[name] ?? name.toLowerCase(), value] as const]
      : field === null
        ? ofTypes(typesOf(kind))
        : ofTypes(name === keptNames.type ? [elementTypes[kind]] : [])
  return wanted
    .filter((pair) => !/["\]{};\n]/.test(pair.join('')))
    .map(([key, said]) => `["${key}"="${said}"]`)
}

/** Rules as a view of Kumu, where the last that fits counts: the first of ours stands last. */
export function viewOfRules(
  {
    id,
    name,
    rules,
  }: { readonly id: string; readonly name: string; readonly rules: readonly ColourRule[] },
  told: Told,
): GraphView {
  const lines = rules
    .toReversed()
    .flatMap((rule) => selectorsOf(rule, told).map((each) => `${each} { color: ${rule.colour}; }`))
  return readView(id, name, [...new Set(lines)].join('\n'))
}

/** By kind, the types under which its things go to Kumu. */
export function typesByKind(
  nodes: readonly { readonly kind: ColourRule['kind']; readonly node: GraphNode }[],
): Told['typesOf'] {
  const byKind = Map.groupBy(nodes, ({ kind }) => kind)
  return (kind) => [
    ...new Set((byKind.get(kind) ?? []).map(({ node }) => node.type ?? elementTypes[kind])),
  ]
}
