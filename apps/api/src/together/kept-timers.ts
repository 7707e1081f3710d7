import type Database from 'better-sqlite3'
import { z } from 'zod'

const keptTimer = z.object({
  session: z.string().nullable(),
  step: z.string().nullable(),
  group: z.string().nullable(),
  totalMs: z.number(),
  leftMs: z.number(),
  /** When it ends, in milliseconds since 1970; null while it is paused. */
  endsAt: z.number().nullable(),
})
export type KeptTimer = Readonly<z.infer<typeof keptTimer>>

/** Where the timer of each map outlives a restart. */
export type KeptTimers = {
  read(mapId: string): KeptTimer | null
  write(mapId: string, timer: KeptTimer | null): void
}

/** One row per map, beside the log and not in it. */
export function keptTimers(db: Database.Database): KeptTimers {
  const find = db.prepare<[string], string>('select timer from map_timer where map_id = ?').pluck()
  const keep = db.prepare(
    `insert into map_timer (map_id, timer) values (?, ?)
     on conflict (map_id) do update set timer = excluded.timer`,
  )
  const drop = db.prepare('delete from map_timer where map_id = ?')
  return {
    read(mapId) {
      const row = find.get(mapId)
      return row === undefined ? null : (keptTimer.safeParse(JSON.parse(row)).data ?? null)
    },
    write(mapId, timer) {
      if (timer) keep.run(mapId, JSON.stringify(timer))
      else drop.run(mapId)
    },
  }
}
