import { statuses } from '@webwijzer/domain/records/values'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { useGroupChoice } from '../../store/use-group-choice.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { filterKey, filterOf, mapView, useMapView } from './map-view.ts'
import { OptionChoice } from './option-choice.tsx'
import { useColours } from './use-colours.ts'
import { ViewChoice } from './view-choice.tsx'

/** How to look at the map: its layout, size, colour and filter. Each choice is one short list. */
export function MapOptions() {
  const { map } = useMessages()
  const { options } = map
  const { size, filter } = useMapView()
  const { colour, hasOwn } = useColours()
  const tables = useMap(tablesByName)
  const group = useGroupChoice()
  return (
    <>
      <ViewChoice />
      <OptionChoice label={options.size} value={size} onChange={setSize}>
        <option value="seats">{options.sizes.seats}</option>
        <option value="even">{options.sizes.even}</option>
      </OptionChoice>
      <OptionChoice label={options.colour} value={colour} onChange={setColour}>
        <option value="domain">{options.colours.domain}</option>
        <option value="formality">{options.colours.formality}</option>
        {hasOwn && <option value="view">{options.colours.view}</option>}
      </OptionChoice>
      <OptionChoice label={options.filter} value={filterKey(filter)} onChange={setFilter}>
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
      </OptionChoice>
      {group && (
        <OptionChoice
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
        </OptionChoice>
      )}
    </>
  )
}

const everybody = ''
const setSize = (size: string) => mapView.set({ size: size === 'even' ? 'even' : 'seats' })
const setColour = (colour: string) =>
  mapView.set({ colour: colour === 'formality' || colour === 'view' ? colour : 'domain' })
const setFilter = (key: string) => mapView.set({ filter: filterOf(key) })
