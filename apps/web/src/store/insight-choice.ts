import { createStore } from './create-store.ts'
import { pointAt } from './ui-store.ts'
import { useSelected } from './use-selected.ts'

export const insightParts = ['questions', 'whatIf', 'board', 'load', 'recap'] as const
export type InsightPart = (typeof insightParts)[number]

type InsightChoice = {
  readonly part: InsightPart
  /** The organisation of which is asked what happens without it. */
  readonly leaving: string | null
}

const store = createStore<InsightChoice>({ part: 'questions', leaving: null })
const whole = (choice: InsightChoice) => choice

/** What this screen looks at in Inzichten; it outlives going to another place. */
export const useInsightChoice = (): InsightChoice => useSelected(store.subscribe, store.get, whole)

/** Goes to another part; what the last one pointed at on the map goes with it. */
export function showInsight(part: InsightPart) {
  pointAt(null)
  store.set({ part })
}

/** Asks what happens when an organisation drops out, here and on the map. */
export function askWhatIf(organisation: string | null) {
  store.set({ part: 'whatIf', leaving: organisation })
  pointAt(organisation === null ? null : { about: 'leaving', organisation })
}
