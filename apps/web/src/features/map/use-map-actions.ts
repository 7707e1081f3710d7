import { placeMissing } from '@webwijzer/layout/place-missing'
import { type RefObject, useCallback } from 'react'
import { mainView } from '../../canvas/display-positions.ts'
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
import { select, type Thing } from '../../store/ui-store.ts'
import { thingOf } from './things-on-map.ts'

/** What gestures on the map do; every one of them is a command that can be undone. */
export function useMapActions(controls: RefObject<CanvasControls | null>) {
  const map = useLiveMap()
  const run = useRun()

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
      const missing = placeMissing(state, mainView)
      if (missing.size === 0) return run(moveThing, { thing, x, y })
      const shown = new Map([...missing, [thing, { x, y }]])
      return run(rearrange, { places: [...shown].map(([id, place]) => ({ thing: id, ...place })) })
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
      const places = rearranged(map.getState(), controls.current?.aspect() ?? 1.4)
      run(rearrange, { places: [...places].map(([thing, { x, y }]) => ({ thing, x, y })) })
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

/** The canvas draws right after React has; two frames on, it has. */
function afterDrawing(act: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
