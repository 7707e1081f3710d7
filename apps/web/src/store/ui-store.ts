import type { BlindSpotId } from '@webwijzer/analysis/blind-spots'
import type { Kind } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import { isLanguage, type Language } from '@webwijzer/messages/languages'
import { createStore } from './create-store.ts'
import { keptValue } from './kept-value.ts'
import { useSelected } from './use-selected.ts'

/** Something on the map that one can look at. */
export type Thing = {
  readonly kind: Extract<
    Kind,
    'organisation' | 'consultationTable' | 'programme' | 'link' | 'domain'
  >
  readonly id: string
}

/** Where a party and a table meet in the matrix. */
export type Square = { readonly organisation: string; readonly table: string }

/** In which session and group this browser works now; everything it enters carries it. */
export type Origin = { readonly session: string | null; readonly group: string | null }

/** What a place points at on the map; what that is on the map as it stands, store/pointed-at.ts works out. */
export type Pointing =
  | { readonly about: 'list'; readonly ids: readonly string[] }
  /** A question to the map: all that was found, or one finding, by what it is about first. */
  | { readonly about: 'question'; readonly question: BlindSpotId; readonly finding: string | null }
  | { readonly about: 'team'; readonly members: readonly string[] }
  | { readonly about: 'leaving'; readonly organisation: string }

/** What belongs to this screen and not to the map: it is never a change. */
export type UiState = {
  readonly language: Language
  /** What the card shows, and what is lit up on the map. */
  readonly selection: Thing | null
  /** In which square of the matrix the keyboard is. */
  readonly square: Square | null
  /** What to light up beside the selection; null: nothing in particular. */
  readonly pointing: Pointing | null
  readonly origin: Origin
  /** Which layout of the map is looked at, by the id of its view. */
  readonly view: string
  /** Whose work stays bright on the map and in lists; null: everybody's. */
  readonly group: string | null
}

const keptLanguage = keptValue('language')

function initialLanguage(): Language {
  const kept = keptLanguage.read()
  return isLanguage(kept) ? kept : 'nl'
}

export const preparation: Origin = { session: null, group: null }

export const uiStore = createStore<UiState>({
  language: initialLanguage(),
  selection: null,
  square: null,
  pointing: null,
  origin: preparation,
  view: mainView,
  group: null,
})

export function useUi<Result>(selector: (state: UiState) => Result): Result {
  return useSelected(uiStore.subscribe, uiStore.get, selector)
}

export function setLanguage(language: Language) {
  keptLanguage.write(language)
  uiStore.set({ language })
}

/** Opens the card of a thing, or closes it with null. */
export function select(selection: Thing | null) {
  const { selection: now } = uiStore.get()
  if (now?.kind === selection?.kind && now?.id === selection?.id) return
  uiStore.set({ selection })
}

/** Lights things up on the map for a list that stands beside it; nothing for an empty one. */
export function highlight(ids: readonly string[]) {
  pointAt(ids.length > 0 ? { about: 'list', ids } : null)
}

/** Points at something on the map until something else is pointed at, or null. */
export function pointAt(pointing: Pointing | null) {
  uiStore.set({ pointing })
}
