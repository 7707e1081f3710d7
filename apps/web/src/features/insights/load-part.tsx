import { useState } from 'react'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import styles from './insights-page.module.css'
import { type LoadRow, loadRows } from './load.ts'
import { meetingsPerMonth } from './meetings-per-month.ts'
import { OverlapTable } from './overlap-table.tsx'
import tables from './tables.module.css'

const usualMinutes = 90
const firstFew = 12

/** How many meetings everybody is expected at, and which tables look alike. */
export function LoadPart() {
  const { load: say } = useMessages().insights
  const { explanations } = useMessages()
  const [minutes, setMinutes] = useState(usualMinutes)
  const [isWhole, setWhole] = useState(false)
  const rows = useMap(loadRows)
  const unknown = useMap(tablesByName).filter(
    ({ status, frequency }) => status === 'existing' && meetingsPerMonth(frequency) === null,
  )
  return (
    <>
      <section className={styles.part} aria-labelledby="load-title">
        <h2 id="load-title">{say.title}</h2>
        <p className={styles.text}>{rows.length === 0 ? say.none : say.text}</p>
        {rows.length > 0 && (
          <>
            <LoadTable rows={isWhole ? rows : rows.slice(0, firstFew)} minutes={minutes} />
            {rows.length > firstFew && (
              <Button look="quiet" onPress={() => setWhole(!isWhole)}>
                {isWhole ? say.fewer : say.more(rows.length)}
              </Button>
            )}
            <NumberField
              label={say.minutes}
              hint={say.hoursHint(minutes)}
              value={minutes}
              min={5}
              max={600}
              onCommit={(next) => setMinutes(next ?? usualMinutes)}
            />
            {unknown.length > 0 && (
              <p className={styles.quiet}>{say.frequencyUnknown(unknown.length)}</p>
            )}
            <p className={styles.quiet}>{explanations.numbers.seats}</p>
          </>
        )}
      </section>
      <OverlapTable />
    </>
  )
}

type TableProps = { readonly rows: readonly LoadRow[]; readonly minutes: number }

function LoadTable({ rows, minutes }: TableProps) {
  const { insights } = useMessages()
  const { load: say, questions } = insights
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{say.organisation}</th>
          <th scope="col">{say.seats}</th>
          <th scope="col">{say.caseSeats}</th>
          <th scope="col">{say.leads}</th>
          <th scope="col">{say.hours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <button
                type="button"
                className={tables.name}
                aria-label={questions.open(row.name)}
                onClick={() => select({ kind: 'organisation', id: row.id })}
              >
                {row.name}
              </button>
            </th>
            <td data-label={say.seats}>{row.seats}</td>
            <td data-label={say.caseSeats}>{row.caseSeats}</td>
            <td data-label={say.leads}>{row.leads}</td>
            <td data-label={say.hours}>
              <Hours row={row} minutes={minutes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Hours({ row, minutes }: { readonly row: LoadRow; readonly minutes: number }) {
  const { load: say } = useMessages().insights
  if (row.perMonth === 0) return say.hoursUnknown
  const hours = Math.max(1, Math.round((row.perMonth * minutes) / 60))
  return row.unknown > 0 ? say.atLeast(hours) : say.perMonth(hours)
}
