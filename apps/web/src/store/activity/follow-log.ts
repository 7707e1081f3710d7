import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import { createStore, type Store } from '../create-store.ts'
import type { OpenMap } from '../live-map.ts'
import { apiPath, fetchFor } from '../map-fetch.ts'
import { type Activity, activityOf } from './activity-lines.ts'

export type Log = Activity & {
  readonly kind: 'loading' | 'here' | 'unreachable'
}

const pageLength = 500
const soonMs = 400

const nothing: Log = { kind: 'loading', lines: [], names: new Map() }

/** The log of a map, looked at again whenever the map has moved on. */
export type FollowedLog = Store<Log> & { readonly stop: () => void }

export function followLog(map: OpenMap): FollowedLog {
  const store = createStore<Log>(nothing)
  let entries: readonly VisibleEntry[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let isStopped = false
  let isLooking = false

  const head = () => entries.at(-1)?.seq ?? 0

  async function look() {
    if (isLooking) return
    isLooking = true
    try {
      for (let page = await pageAfter(map.mapId, head()); !isStopped; ) {
        entries = [...entries, ...page]
        if (page.length < pageLength) break
        page = await pageAfter(map.mapId, head())
      }
      if (!isStopped) store.set({ kind: 'here', ...activityOf(entries) })
    } catch {
      if (entries.length === 0 && !isStopped) store.set({ kind: 'unreachable' })
    }
    isLooking = false
  }

  function onMap() {
    if (map.getSeq() > head()) timer ??= setTimeout(later, soonMs)
  }
  function later() {
    timer = null
    void look()
  }

  const unsubscribe = map.subscribe(onMap)
  void look()
  return {
    ...store,
    stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
      unsubscribe()
    },
  }
}

async function pageAfter(mapId: string, since: number): Promise<VisibleEntry[]> {
  const response = await fetchFor(mapId)(apiPath(mapId, 'changes', { since, limit: pageLength }))
  if (!response.ok) throw new Error(`the log was answered with ${response.status}`)
  return (await response.json()) as VisibleEntry[]
}
