import { statuses } from '@webwijzer/domain/records/values'
import type { ReactNode } from 'react'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { useGroupChoice } from '../../store/use-group-choice.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './map-options.module.css'
import { filterKey, filterOf, mapView, useMapView } from './map-view.ts'

/** How to look at the map: size, colour and filter. Each choice is one short list. */
export function MapOptions() {
  const { map } = useMessages()
  const { options } = map
  const { size, colour, filter } = useMapView()
  const tables = useMap(tablesByName)
  const group = useGroupChoice()
  return (
    <>
      <Choice label={options.size} value={size} onChange={setSize}>
        <option value="seats">{options.sizes.seats}</option>
        <option value="even">{options.sizes.even}</option>
      </Choice>
      <Choice label={options.colour} value={colour} onChange={setColour}>
        <option value="domain">{options.colours.domain}</option>
        <option value="formality">{options.colours.formality}</option>
      </Choice>
      <Choice label={options.filter} value={filterKey(filter)} onChange={setFilter}>
        <option value="all">{options.all}</option>
        <option value="caseTables">{options.caseTables}</option>
        <optgroup label={options.byStatus}>
          {statuses.map((status) => (
            <option key={status} value={`status:${status}`}>
              {options.statuses[status]}
            </option>
          ))}
        </optgroup>
        <optgroup label={options.without}>
          {tables.map(({ id, name, abbreviation }) => (
            <option key={id} value={`without:${id}`}>
              {options.withoutTable(abbreviation ?? name)}
            </option>
          ))}
        </optgroup>
      </Choice>
      {group && (
        <Choice
          label={group.label}
          value={group.value ?? everybody}
          onChange={(chosen) => (chosen === everybody ? group.onClear() : group.onChange(chosen))}
        >
          <option value={everybody}>{group.emptyLabel}</option>
          {group.options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Choice>
      )}
    </>
  )
}

const everybody = ''
const setSize = (size: string) => mapView.set({ size: size === 'even' ? 'even' : 'seats' })
const setColour = (colour: string) =>
  mapView.set({ colour: colour === 'formality' ? 'formality' : 'domain' })
const setFilter = (key: string) => mapView.set({ filter: filterOf(key) })

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

/** The browser's own list: it fits in a bar, and opens as people know it on a phone. */
function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  )
}
