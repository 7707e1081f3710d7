import type { LostColumn } from '@webwijzer/matching/column-places'
import { cellKey } from '@webwijzer/matching/review'
import { useState } from 'react'
import { useLiveMap } from '../../../store/live-map.ts'
import { domainsByName } from '../../../store/selectors/things-by-name.ts'
import { useMap } from '../../../store/use-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from './differences.tsx'
import { type LostGroup, lostGroups } from './lost-groups.ts'
import { takeFromList } from './review-actions.ts'
import row from './review-row.module.css'
import styles from './review-step.module.css'
import { RowNumbers } from './row-numbers.tsx'
import type { Planned } from './use-import-plan.ts'

type Props = {
  readonly columns: readonly LostColumn[]
  readonly cells: Planned['plan']['lost']
  readonly headers: readonly string[]
}

const pageLength = 60

/** What stands in the list and does not come on the map: whole columns, and single cells with what stands there. */
export function LostPile({ columns, cells, headers }: Props) {
  const { importing } = useMessages()
  const { review: words } = importing
  const [count, setCount] = useState(pageLength)
  const groups = lostGroups(cells)
  return (
    <>
      {columns.length > 0 && (
        <ul className={styles.list} aria-label={words.lost.columns}>
          {columns.map(({ index, why }) => (
            <li key={index}>
              <p>{words.lost[why === 'skipped' ? 'column' : why](headers[index] ?? '')}</p>
            </li>
          ))}
        </ul>
      )}
      {groups.length > 0 && (
        <ul className={styles.list} aria-label={words.lost.cells}>
          {groups.slice(0, count).map((group) => (
            <LostCells
              key={`${group.column} ${group.why} ${group.rows[0]}`}
              group={group}
              header={headers[group.column] ?? ''}
            />
          ))}
        </ul>
      )}
      {groups.length > count && (
        <Button onPress={() => setCount(count + pageLength)}>
          {words.more(Math.min(pageLength, groups.length - count))}
        </Button>
      )}
    </>
  )
}

type CellsProps = { readonly group: LostGroup; readonly header: string }

function LostCells({ group, header }: CellsProps) {
  const { importing, files } = useMessages()
  const { lost: words } = importing.review
  const { mapId } = useLiveMap()
  const { text, why, closest, isTaken, rows, column } = group
  const domain = useMap(domainsByName).find(({ id }) => id === closest)
  const take = (isFromList: boolean) =>
    takeFromList(
      mapId,
      rows.map((each) => cellKey(each, column)),
      isFromList,
    )
  return (
    <li>
      <p className={styles.place}>
        <RowNumbers rows={rows} />
        {`, ${files.where.column(header)}`}
      </p>
      <p>{why === 'unknown' || why === 'cutOff' ? words[why](text) : words[why]}</p>
      {domain && (
        // biome-ignore lint/a11y/useSemanticElements: buttons of which one is pressed.
        <div className={row.choices} role="group" aria-label={words.meant(text)}>
          <Choice label={words.leaveOut} isChosen={!isTaken} onPress={() => take(false)} />
          <Choice
            label={words.takeDomain(domain.name)}
            isChosen={isTaken}
            onPress={() => take(true)}
          />
        </div>
      )}
    </li>
  )
}
