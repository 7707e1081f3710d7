import { createStore } from '../../store/create-store.ts'
import { useSelected } from '../../store/use-selected.ts'

const store = createStore<{ readonly open: ReadonlySet<string> }>({ open: new Set() })

/** Opens or closes why a party is suggested; it stays so when the party moves to another group. */
export function showReasons(party: string, isOpen: boolean) {
  const open = new Set(store.get().open)
  if (open.has(party) === isOpen) return
  if (isOpen) open.add(party)
  else open.delete(party)
  store.set({ open })
}

export const useReasonsOpen = (party: string): boolean =>
  useSelected(store.subscribe, store.get, ({ open }) => open.has(party))
