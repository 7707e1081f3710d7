import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { nodeKinds } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import { positionsOf } from '@webwijzer/layout/positions-of'
import type { UiState } from './ui-store.ts'

/**
 * The view that this screen shows: the chosen one, unless what is selected or pointed at stands only in the
 * main one, which shows everything.
 */
export function shownView(
  state: MapState,
  { view, selection, pointing }: Pick<UiState, 'view' | 'selection' | 'pointing'>,
): string {
  if (view === mainView || !getRecord(state, 'view', view)) return mainView
  if (pointing !== null && pointing.about !== 'list') return mainView
  if (selection === null || !nodeKinds.some((kind) => kind === selection.kind)) return view
  const there = positionsOf(state, view)
  return there.size === 0 || there.has(selection.id) ? view : mainView
}
