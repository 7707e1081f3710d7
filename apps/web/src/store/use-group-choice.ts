import { groupsIn } from './selectors/groups.ts'
import { uiStore, useUi } from './ui-store.ts'
import { useMap } from './use-map.ts'
import { useMessages } from './use-messages.ts'

/** Whose work is shown, in every place at once: what a select field needs to ask it. Null while no group entered anything. */
export function useGroupChoice() {
  const { group: words } = useMessages().together
  const groups = useMap(groupsIn)
  const value = useUi((ui) => ui.group)
  if (groups.length === 0) return null
  return {
    label: words.label,
    value,
    options: groups.map((id) => ({ id, label: words.by(id) })),
    emptyLabel: words.everybody,
    onClear: () => uiStore.set({ group: null }),
    onChange: (group: string) => uiStore.set({ group }),
  }
}
