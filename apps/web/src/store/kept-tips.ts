import { createStore } from './create-store.ts'
import { keptValue } from './kept-value.ts'
import { useSelected } from './use-selected.ts'

const kept = keptValue('tips-read')

type Tips = { readonly isRead: boolean }

const store = createStore<Tips>({ isRead: kept.read() !== null })
const isRead = (tips: Tips) => tips.isRead

/** Whether the facilitator's tips were put away in this browser. */
export const useTipsRead = (): boolean => useSelected(store.subscribe, store.get, isRead)

/** Puts the tips away in this browser, for good; or takes them out again, for now. */
export function putTipsAway(isAway: boolean) {
  if (isAway) kept.write('yes')
  store.set({ isRead: isAway })
}
