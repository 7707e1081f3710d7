import { groupsIn } from '../../store/selectors/groups.ts'
import { uiStore, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SelectField } from '../../ui/select-field.tsx'

/** Whose work is shown, here and on the map; nothing where no group entered anything. */
export function GroupFilter() {
  const { group: words } = useMessages().together
  const groups = useMap(groupsIn)
  const group = useUi((ui) => ui.group)
  if (groups.length === 0) return null
  return (
    <SelectField
      label={words.label}
      isLabelHidden
      value={group}
      options={groups.map((id) => ({ id, label: words.by(id) }))}
      emptyLabel={words.everybody}
      onClear={() => uiStore.set({ group: null })}
      onChange={(id) => uiStore.set({ group: id })}
    />
  )
}
