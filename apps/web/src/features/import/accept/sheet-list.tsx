import { Circle, CircleCheck } from 'lucide-react'
import { useMessages } from '../../../store/use-messages.ts'
import type { ColumnsStage } from '../import-store.ts'
import styles from './done.module.css'

/** The sheets of a file: which are on the map, and which are still to come. */
export function SheetList({ columns }: { readonly columns: ColumnsStage }) {
  const { importing } = useMessages()
  const { done: words } = importing.review
  const { contents, taken } = columns
  return (
    <div>
      <h3>{words.sheets}</h3>
      <ul className={styles.sheets}>
        {contents.sheets.map(({ name, rows }) => {
          const isTaken = taken.includes(name)
          const Icon = isTaken ? CircleCheck : Circle
          return (
            <li key={name} data-taken={isTaken || undefined}>
              <Icon size={18} aria-hidden />
              <strong>{name}</strong>
              <span>{isTaken ? words.isOnMap : words.notYet(rows.length)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
