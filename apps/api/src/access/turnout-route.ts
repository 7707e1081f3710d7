import { recordsOf } from '@webwijzer/domain/map-state'
import { id } from '@webwijzer/domain/records/values'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { mapParams } from '../maps/answers.ts'
import type { App } from '../zod-routes.ts'
import { teamVisit } from './map-visit.ts'

/** Left out: of the whole map. */
const turnoutQuery = z.object({ session: id.optional() })

const turnoutAnswer = z.object({
  /** Devices that were let in to nominate. */
  opened: z.int(),
  /** Devices of which a nomination stands, and how many nominations those are. */
  named: z.int(),
  sent: z.int(),
  /** Participants who were present in that session, as far as that was noted. */
  present: z.int(),
})

/** How many of how many have nominated: numbers only, so that nobody learns who did. */
export function turnoutRoute(app: App, db: Database.Database): void {
  const devices = db
    .prepare<[string, string | null, string | null], number>(
      `select count(distinct s.device) from access_grant g
       join access_key k on k.hash = g.key_hash
       join browser_session s on s.hash = g.session_hash
       where k.map_id = ? and k.role = 'nominate' and (? is null or k.session is ?)`,
    )
    .pluck()

  const get = {
    summary: 'How many devices came in to nominate, in a session or at all, and how many did',
    params: mapParams,
    querystring: turnoutQuery,
    response: { 200: turnoutAnswer },
  }
  app.get('/nominating/turnout', { schema: get }, (request) => {
    const { map } = teamVisit(request)
    const { session } = request.query
    const isMeant = (of: string | null) => session === undefined || of === session
    const standing = new Set(
      recordsOf(map.state, 'nomination').flatMap((each) =>
        isMeant(each.origin.session) ? [each.id] : [],
      ),
    )
    const present = recordsOf(map.state, 'participant').filter(({ attendance }) =>
      attendance.some((each) => each.present && isMeant(each.session)),
    )
    return {
      opened: devices.get(map.id, session ?? null, session ?? null) ?? 0,
      ...map.sentByPhones(standing),
      present: present.length,
    }
  })
}
