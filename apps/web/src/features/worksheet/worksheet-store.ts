import { createStore } from '../../store/create-store.ts'
import { useSelected } from '../../store/use-selected.ts'

/** The steps of the exercise, in its order. */
export const stepIds = ['tables', 'programmes', 'talk', 'best'] as const
export type StepId = (typeof stepIds)[number]

/** What this screen remembers of the exercise while it is open; none of it is map data. */
export type Worksheet = {
  readonly step: StepId
  /** How often somebody opened a step: each time its top comes into sight. */
  readonly opened: number
  /** What stands in each field, so that going elsewhere never costs a letter. */
  readonly typed: Readonly<Record<string, string>>
  /** Ids of what was entered on this screen, in that order: it stands last, where it was typed. */
  readonly entered: readonly string[]
  /** The field that is to get the focus as soon as it is there. */
  readonly focus: string | null
}

export const worksheetStore = createStore<Worksheet>({
  step: 'tables',
  opened: 0,
  typed: {},
  entered: [],
  focus: null,
})

export function useWorksheet<Result>(selector: (worksheet: Worksheet) => Result): Result {
  return useSelected(worksheetStore.subscribe, worksheetStore.get, selector)
}

export function setTyped(field: string, text: string) {
  worksheetStore.set({ typed: { ...worksheetStore.get().typed, [field]: text } })
}

export function noteEntered(ids: readonly string[]) {
  worksheetStore.set({ entered: [...worksheetStore.get().entered, ...ids] })
}

/** Opens a step, at its top. */
export function goToStep(step: StepId) {
  worksheetStore.set({ step, opened: worksheetStore.get().opened + 1 })
}

export const focusField = (field: string) => worksheetStore.set({ focus: field })

/** The same from a menu, which gives the focus back to its button in the frame after it closes. */
export function focusAfterMenu(field: string) {
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(field)))
}
