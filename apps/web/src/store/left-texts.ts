import { createStore } from './create-store.ts'
import { useSelected } from './use-selected.ts'

/** A text whose field went while it was being asked about; `keep` keeps it where it was to stand. */
export type LeftText = { readonly text: string; readonly keep: () => void }

const store = createStore<{ readonly texts: readonly LeftText[] }>({ texts: [] })

const without = (text: string) => store.get().texts.filter((each) => each.text !== text)

/** Going elsewhere costs nobody a text: the question about it waits on the page. */
export const leaveText = (left: LeftText) => store.set({ texts: [...without(left.text), left] })

export const forgetText = (text: string) => store.set({ texts: without(text) })

/** They belong to the map that was open. */
export const forgetTexts = () => store.set({ texts: [] })

export const hasLeftTexts = (): boolean => store.get().texts.length > 0

export const useLeftTexts = (): readonly LeftText[] =>
  useSelected(store.subscribe, store.get, ({ texts }) => texts)
