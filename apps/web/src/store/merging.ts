import { createStore } from './create-store.ts'
import { useSelected } from './use-selected.ts'

/** Which organisations people look at to make them one: one when the other must still be chosen; null: none. */
type Merging = { readonly work: readonly string[] | null }

const mergingStore = createStore<Merging>({ work: null })

export function useMerging<Result>(selector: (merging: Merging) => Result): Result {
  return useSelected(mergingStore.subscribe, mergingStore.get, selector)
}

/** Opens the dialog in which organisations are compared and made one. */
export const startMerging = (organisations: readonly string[]) =>
  mergingStore.set({ work: organisations })

export const stopMerging = () => mergingStore.set({ work: null })
