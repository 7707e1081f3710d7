import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { nodeKinds } from '@webwijzer/domain/records'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { displayPositions, placesToFill } from '../../canvas/display-positions.ts'
import { rearranged } from '../../canvas/layout.ts'
import type { CanvasControls } from '../../canvas/stage.ts'
import { addLink } from '../../commands/add-link.ts'
import { deleteRecord } from '../../commands/delete-record.ts'
import { moveThing } from '../../commands/move-thing.ts'
import { rearrange } from '../../commands/rearrange.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { newId } from '../../store/new-id.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { shownView } from '../../store/shown-view.ts'
import { select, type Thing, uiStore } from '../../store/ui-store.ts'
import { useShownView } from '../../store/use-shown-view.ts'
import { thingOf } from './things-on-map.ts'

/** What gestures on the map do; every one of them is a command that can be undone. */
export function useMapActions(controls: RefObject<CanvasControls | null>) {
  const map = useLiveMap()
  const run = useRun()
  useFitOnView(controls)

  const nameById = useCallback(
    (id: string) => {
      const thing = thingOf(map.getState(), id)
      return thing && nameOf(map.getState(), thing.kind, id)
    },
    [map],
  )

  return {
    nameById,
    selectById: (id: string | null) => select(id === null ? null : thingOf(map.getState(), id)),
    /** The first move on a map without places keeps everybody else where they are seen to stand. */
    move(thing: string, x: number, y: number) {
      const state = map.getState()
      const view = shownView(state, uiStore.get())
      const missing = placesToFill(state, view)
      if (missing.size === 0) return run(moveThing, { thing, x, y, view })
      const shown = new Map([...missing, [thing, { x, y }]])
      const places = [...shown].map(([id, place]) => ({ thing: id, ...place }))
      return run(rearrange, { places, view })
    },
    remove(id: string) {
      const thing = thingOf(map.getState(), id)
      if (thing && run(deleteRecord, thing).did) select(null)
    },
    connect(from: string, to: string) {
      const id = newId()
      if (run(addLink, { id, from, to }).did) select({ kind: 'link', id })
    },
    rearrangeAll() {
      const state = map.getState()
      const view = shownView(state, uiStore.get())
      const there = displayPositions(state, view)
      const places = rearranged(onlyThings(state, there), controls.current?.aspect() ?? 1.4)
      run(rearrange, { places: [...places].map(([thing, { x, y }]) => ({ thing, x, y })), view })
      afterDrawing(() => controls.current?.fit())
    },
    goTo(thing: Thing) {
      select(thing)
      afterDrawing(() => {
        controls.current?.centreOn(thing.id)
        controls.current?.focus()
      })
    },
  }
}

/** Another view is seen whole at first, unless it is there to show what was looked for. */
function useFitOnView(controls: RefObject<CanvasControls | null>) {
  const shown = useShownView()
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    if (uiStore.get().selection === null) afterDrawing(() => controls.current?.fit())
  }, [shown, controls])
}

/** The map as it would be if nothing but these things stood on it. */
function onlyThings(state: MapState, there: ReadonlyMap<string, unknown>): MapState {
  const gone = nodeKinds.flatMap((kind) =>
    recordsOf(state, kind).flatMap(({ id }): Op[] =>
      there.has(id) ? [] : [{ do: 'delete', kind, id }],
    ),
  )
  const outcome = applyChange(state, { ops: gone })
  return outcome.ok ? outcome.state : state
}

/** The canvas draws right after React has; two frames on, it has. */
function afterDrawing(act: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
