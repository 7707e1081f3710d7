import type { Graph, GraphNode } from '@webwijzer/formats/graph/graph'
import {
  type GraphMapping,
  type NodeTarget,
  nodeTargets,
  typeOf,
} from '@webwijzer/formats/kumu/graph-mapping'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './graph.module.css'

type Props = {
  readonly graph: Graph
  readonly mapping: GraphMapping
  readonly onChange: (types: GraphMapping['nodeTypes'], nodes: GraphMapping['nodes']) => void
}

const mostExceptions = 60

/** What each kind of element becomes, and the elements that are something else by their name. */
export function NodeTypes({ graph, mapping, onChange }: Props) {
  const { importing } = useMessages()
  const { graph: words } = importing
  const options = nodeTargets.map((id) => ({ id, label: words.targets[id] }))
  const { nodeTypes, nodes } = mapping
  const ordinary = (node: GraphNode) => !nodes.has(node.id)
  const exceptions = graph.nodes.filter(({ id }) => nodes.has(id)).slice(0, mostExceptions)
  return (
    <div className={styles.part}>
      <h3>{words.typesTitle}</h3>
      <p className={styles.hint}>{words.typesHint}</p>
      <ul className={styles.rows}>
        {[...nodeTypes].map(([type, target]) => (
          <TargetRow
            key={type}
            name={type || words.noType}
            detail={examplesOf(
              graph.nodes.filter((node) => typeOf(node) === type && ordinary(node)),
              words.examples,
            )}
            target={target}
            options={options}
            onChange={(next) => onChange(new Map([...nodeTypes, [type, next]]), nodes)}
          />
        ))}
      </ul>
      {exceptions.length > 0 && (
        <>
          <h4>{words.exceptions}</h4>
          <ul className={styles.rows}>
            {exceptions.map(({ id, label }) => (
              <TargetRow
                key={id}
                name={label}
                detail={null}
                target={nodes.get(id) ?? 'organisation'}
                options={options}
                onChange={(next) => onChange(nodeTypes, new Map([...nodes, [id, next]]))}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

type RowProps = {
  readonly name: string
  readonly detail: string | null
  readonly target: NodeTarget
  readonly options: readonly { readonly id: NodeTarget; readonly label: string }[]
  readonly onChange: (target: NodeTarget) => void
}

function TargetRow({ name, detail, target, options, onChange }: RowProps) {
  const { importing } = useMessages()
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        {detail && <p className={styles.hint}>{detail}</p>}
      </div>
      <SelectField
        label={importing.graph.typeLabel(name)}
        isLabelHidden
        value={target}
        options={options}
        onChange={onChange}
      />
    </li>
  )
}

const mostNames = 4

function examplesOf(
  nodes: readonly GraphNode[],
  say: (count: number, names: string) => string,
): string {
  const names = nodes.slice(0, mostNames).map(({ label }) => label.trim() || '–')
  return say(nodes.length, names.join(', ') + (nodes.length > mostNames ? ', …' : ''))
}
