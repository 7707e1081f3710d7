import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import { useEffect, useState } from 'react'
import { useLiveMap } from './live-map.ts'
import { sendTo } from './map-fetch.ts'

export type LastChange = { readonly at: string; readonly group: string | null }

const paths = {
  organisation: 'organisations',
  consultationTable: 'consultation-tables',
  programme: 'programmes',
  link: 'links',
} as const

/** When a record was last changed and by which group; null until the server has said so. */
export function useLastChange(
  kind: keyof typeof paths,
  id: string,
  /** What it looks like now: another one, and it is asked again. */
  record: unknown,
): LastChange | null {
  const { mapId } = useLiveMap()
  const [last, setLast] = useState<LastChange | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed record has a new last change
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(async () => {
      const found = await lastChange(mapId, `${paths[kind]}/${encodeURIComponent(id)}`)
      if (!isGone) setLast(found)
    }, 400)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [mapId, kind, id, record])
  return last
}

async function lastChange(mapId: string, path: string): Promise<LastChange | null> {
  const tag = (await sendTo(mapId, path, 'GET')).headers.get('etag')
  const seq = Number(tag?.replaceAll('"', ''))
  if (!Number.isInteger(seq) || seq < 1) return null
  const response = await sendTo(mapId, 'changes', 'GET', undefined, { since: seq - 1, limit: 1 })
  const [entry] = response.ok ? ((await response.json()) as VisibleEntry[]) : []
  return entry && 'at' in entry ? { at: entry.at, group: entry.author.group } : null
}
