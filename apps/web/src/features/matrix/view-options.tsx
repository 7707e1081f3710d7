import { domainsByName } from '../../store/selectors/things-by-name.ts'
import { useGroupChoice } from '../../store/use-group-choice.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SwitchField } from '../../ui/checkbox-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { matrixStore, useMatrixView } from './matrix-store.ts'
import { columnOrders, rowOrders } from './orders.ts'

/** Finding one of the rows by typing. */
export function FindRows() {
  const { matrix } = useMessages()
  const { find } = useMatrixView()
  const set = (text: string) => matrixStore.set({ find: text })
  return (
    <TextField
      use={null}
      label={matrix.find}
      isLabelHidden
      placeholder={matrix.find}
      type="search"
      value={find}
      onType={set}
      onCommit={set}
    />
  )
}

/** Which rows are shown, and in which order rows and columns stand. */
export function ViewOptions() {
  const { matrix } = useMessages()
  const view = useMatrixView()
  const domains = useMap(domainsByName)
  const group = useGroupChoice()
  return (
    <>
      {domains.length > 0 && (
        <SelectField
          label={matrix.domain}
          isLabelHidden
          value={view.domain}
          options={domains.map(({ id, name }) => ({ id, label: name }))}
          onChange={(domain) => matrixStore.set({ domain })}
          onClear={() => matrixStore.set({ domain: null })}
          emptyLabel={matrix.allDomains}
        />
      )}
      {group && <SelectField {...group} isLabelHidden />}
      <SelectField
        label={matrix.sortRows}
        isLabelHidden
        value={view.rowOrder}
        options={rowOrders.map((id) => ({ id, label: matrix.rowOrders[id] }))}
        onChange={(rowOrder) => matrixStore.set({ rowOrder })}
      />
      <SelectField
        label={matrix.sortColumns}
        isLabelHidden
        value={view.columnOrder}
        options={columnOrders.map((id) => ({ id, label: matrix.columnOrders[id] }))}
        onChange={(columnOrder) => matrixStore.set({ columnOrder })}
      />
      <SwitchField
        label={matrix.onlyInformal}
        isSelected={view.onlyInformal}
        onChange={(onlyInformal) => matrixStore.set({ onlyInformal })}
      />
    </>
  )
}
