import { createStore } from '../../store/create-store.ts'

/** What is being filled in; it stays while somebody looks at another place of the same map. */
export type NominationDraft = {
  readonly mapId: string | null
  readonly organisation: string | null
  readonly typedName: string | null
  readonly job: string
  readonly reason: string
  readonly isSelf: boolean
  readonly nominator: string | null
}

const empty: NominationDraft = {
  mapId: null,
  organisation: null,
  typedName: null,
  job: '',
  reason: '',
  isSelf: false,
  nominator: null,
}

export const nominationDraft = createStore<NominationDraft>(empty)

/** Begins anew; for another map, or after one was added. Who speaks often names several: that stays. */
export function clearDraft(mapId: string, keep: Partial<NominationDraft> = {}) {
  nominationDraft.set({ ...empty, ...keep, mapId })
}
