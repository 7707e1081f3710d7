import type { Graph } from '@webwijzer/formats/graph/graph'
import type { GraphMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { useMessages } from '../../../store/use-messages.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import styles from './graph.module.css'

type Props = {
  readonly graph: Graph
  readonly mapping: GraphMapping
  readonly onChange: (part: Partial<GraphMapping>) => void
}

/** Which drawings come along, and whether what lies in the trash does. */
export function DrawingChoices({ graph, mapping, onChange }: Props) {
  const { importing } = useMessages()
  const { graph: words } = importing
  const { maps } = mapping
  const toggle = (id: string, isChosen: boolean) =>
    onChange({ maps: new Set([...maps].filter((each) => each !== id).concat(isChosen ? id : [])) })
  return (
    <>
      {graph.maps.length > 0 && (
        <div className={styles.part}>
          <h3>{words.mapsTitle}</h3>
          <p className={styles.hint}>{words.mapsHint}</p>
          {graph.maps.map(({ id, name, nodes }) => (
            <CheckboxField
              key={id}
              label={words.mapLabel(name, nodes.length)}
              isSelected={maps.has(id)}
              onChange={(isChosen) => toggle(id, isChosen)}
            />
          ))}
        </div>
      )}
      {graph.trash.length > 0 && (
        <CheckboxField
          label={words.trash(graph.trash.length)}
          isSelected={mapping.withTrash}
          onChange={(withTrash) => onChange({ withTrash })}
        />
      )}
    </>
  )
}
