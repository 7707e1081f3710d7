import type Database from 'better-sqlite3'
import { z } from 'zod'
import type { App } from './zod-routes.ts'

/** Whether the server stands and its database answers: all that a watchman needs to know. */
export function healthRoute(app: App, db: Database.Database): void {
  const ask = db.prepare('select 1').pluck()
  const schema = {
    summary: 'Whether the server is well',
    response: { 200: z.object({ status: z.literal('ok') }) },
  }
  app.get('/health', { schema }, () => {
    ask.get()
    return { status: 'ok' }
  })
}
