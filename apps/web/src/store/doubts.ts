import { createStore } from './create-store.ts'
import { useSelected } from './use-selected.ts'

/** A name that was put on the map as new but may well be one of these that were there already. */
export type Doubt = {
  readonly organisation: string
  /** Where it was typed: a table, a programme, a field. */
  readonly at: string
  readonly known: readonly string[]
  /** Who typed it was not sure himself that it sits there: the answer leaves that as it is. */
  readonly isUnsure?: true
}

/** The questions that wait on this screen; nobody has to answer, and none of it is map data. */
const doubtStore = createStore<{ readonly doubts: readonly Doubt[] }>({ doubts: [] })

/** The questions about what was typed in one place. */
export function useDoubtsAt(at: string): readonly Doubt[] {
  return useSelected(doubtStore.subscribe, doubtStore.get, ({ doubts }) =>
    doubts.filter((doubt) => doubt.at === at),
  )
}

export function askAbout(doubts: readonly Doubt[]) {
  doubtStore.set({ doubts: [...doubtStore.get().doubts, ...doubts] })
}

export function dropDoubt(organisation: string) {
  const { doubts } = doubtStore.get()
  doubtStore.set({ doubts: doubts.filter((doubt) => doubt.organisation !== organisation) })
}
