import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { seatsByTable } from '../../store/selectors/seats.ts'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SwitchField } from '../../ui/checkbox-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { type Insight, insightOf, wholeInsight } from './insight.ts'
import { shortName } from './short-name.ts'
import { whatChanged } from './what-changed.ts'
import styles from './without-table.module.css'

type Props = {
  readonly table: string
  readonly isOn: boolean
  /** What is on the screen now. */
  readonly insight: Insight
  readonly onChange: (table: string, isOn: boolean) => void
}

/** Looks at the map without one table, at first the largest, and says what that changes. */
export function WithoutTable({ table, isOn, insight, onChange }: Props) {
  const { webbers, explanations } = useMessages()
  const { without: say } = webbers
  const map = useLiveMap()
  const whole = useMap(wholeInsight)
  const tables = useMap(tablesByName)
  const seats = useMap(seatsByTable)
  const largest = useMap((state) => getRecord(state, 'consultationTable', whole.largest?.id ?? ''))
  const sentence = useChangeSentence()

  function choose(chosen: string, on: boolean) {
    onChange(chosen, on)
    const state = map.getState()
    announce(on ? sentence(state, chosen, insightOf(state, chosen)) : say.isBack, { tone: 'quiet' })
  }

  return (
    <section className={styles.without} aria-label={say.title}>
      {largest && whole.largest && (
        <p>{explanations.numbers.largeTable(largest.name, whole.largest.seats)}</p>
      )}
      <div className={styles.controls}>
        <SwitchField label={say.isOn} isSelected={isOn} onChange={(on) => choose(table, on)} />
        <div className={styles.table}>
          <SelectField
            label={say.table}
            isLabelHidden
            value={table}
            options={tables.map(({ id, name }) => ({
              id,
              label: name,
              detail: say.seats(seats.get(id)?.length ?? 0),
            }))}
            onChange={(chosen) => choose(chosen, true)}
          />
        </div>
      </div>
      {isOn && <p className={styles.changed}>{sentence(map.getState(), table, insight)}</p>}
    </section>
  )
}

/** Says who enters and who leaves when a table is left out. */
function useChangeSentence() {
  const { without: say } = useMessages().webbers
  return (state: MapState, table: string, without: Insight): string => {
    const record = getRecord(state, 'consultationTable', table)
    const name = record ? shortName(record) : ''
    if (without.analysis.suggestions.outcome === 'tooLittle') return say.tooLittle(name)
    const { suggestions } = wholeInsight(state).analysis
    const { entered, left, stay } = whatChanged(suggestions, without.analysis.suggestions)
    if (entered.length + left.length === 0) return say.same(name)
    const names = (ids: readonly string[]) =>
      ids.map((id) => getRecord(state, 'organisation', id)?.name ?? '')
    return say.changed(name, names(entered), names(left), stay)
  }
}
