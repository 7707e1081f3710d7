import { linkKinds } from '@webwijzer/domain/records/link'
import type { Graph } from '@webwijzer/formats/graph/graph'
import {
  type GraphMapping,
  type LineTarget,
  targetOf,
  typeOf,
} from '@webwijzer/formats/kumu/graph-mapping'
import { useMemo } from 'react'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './graph.module.css'

type Props = {
  readonly graph: Graph
  readonly mapping: GraphMapping
  readonly onChange: (types: GraphMapping['lineTypes']) => void
}

const idOf = ({ target, linkKind }: LineTarget) =>
  target === 'skip' ? 'skip' : (linkKind ?? 'link')

function targetFrom(id: string): LineTarget {
  if (id === 'skip') return { target: 'skip', linkKind: null }
  return { target: 'link', linkKind: linkKinds.find((kind) => kind === id) ?? null }
}

/** What each kind of line means, as far as it joins two organisations; others follow from what they join. */
export function LineTypes({ graph, mapping, onChange }: Props) {
  const { importing, choices } = useMessages()
  const { graph: words } = importing
  const counts = useMemo(() => countLinks(graph, mapping), [graph, mapping])
  const options = [
    { id: 'link', label: words.lineTargets.link },
    ...linkKinds.map((id) => ({ id, label: choices.linkKind[id] })),
    { id: 'skip', label: words.lineTargets.skip },
  ]
  const types = [...mapping.lineTypes].filter(([type]) => (counts.get(type) ?? 0) > 0)
  if (types.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>{words.linesTitle}</h3>
      <p className={styles.hint}>{words.linesHint}</p>
      <ul className={styles.rows}>
        {types.map(([type, target]) => (
          <li key={type} className={styles.row}>
            <div>
              <p className={styles.name}>{type || words.noType}</p>
              <p className={styles.hint}>{counts.get(type)}</p>
            </div>
            <SelectField
              label={words.lineKind(type || words.noType)}
              isLabelHidden
              value={idOf(target)}
              options={options}
              onChange={(id) => onChange(new Map([...mapping.lineTypes, [type, targetFrom(id)]]))}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** By type, how many lines join two organisations. */
function countLinks(graph: Graph, mapping: GraphMapping): ReadonlyMap<string, number> {
  const organisations = new Set(
    graph.nodes.filter((node) => targetOf(node, mapping) === 'organisation').map(({ id }) => id),
  )
  const counts = new Map<string, number>()
  for (const line of graph.lines)
    if (organisations.has(line.from) && organisations.has(line.to))
      counts.set(typeOf(line), (counts.get(typeOf(line)) ?? 0) + 1)
  return counts
}
