import { useState } from 'react'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './insights-page.module.css'
import { overlapRows } from './load.ts'
import tables from './tables.module.css'

const firstFew = 8
const alikeFrom = 0.8

/** Pairs of tables by how much they are the same; choosing one shows both on the map. */
export function OverlapTable() {
  const { insights, team } = useMessages()
  const { load: say } = insights
  const rows = useMap(overlapRows)
  const [isWhole, setWhole] = useState(false)
  return (
    <section className={styles.part} aria-labelledby="overlap-title">
      <h2 id="overlap-title">{say.overlapTitle}</h2>
      <p className={styles.text}>{rows.length === 0 ? say.noOverlap : say.overlapText}</p>
      {rows.length > 0 && (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{say.tables}</th>
              <th scope="col">{say.shared}</th>
              <th scope="col">{say.alike}</th>
            </tr>
          </thead>
          <tbody>
            {(isWhole ? rows : rows.slice(0, firstFew)).map(({ tables: ids, names, ...row }) => (
              <tr key={ids.join(' ')}>
                <th scope="row">
                  {ids.map((id, side) => (
                    <button
                      key={id}
                      type="button"
                      className={tables.name}
                      aria-label={insights.questions.open(names[side] ?? '')}
                      onClick={() => select({ kind: 'consultationTable', id })}
                    >
                      {names[side]}
                    </button>
                  ))}
                  {row.jaccard >= alikeFrom && <Chip tone="webber">{say.isAlike}</Chip>}
                </th>
                <td data-label={say.shared}>{row.shared}</td>
                <td data-label={say.alike} className={tables.oneLine}>
                  {say.outOf(Math.round(row.jaccard * 100))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > firstFew && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? say.fewer : say.moreOverlap(rows.length)}
        </Button>
      )}
      <Fold title={team.meaning}>
        <p>{say.source}</p>
      </Fold>
    </section>
  )
}
