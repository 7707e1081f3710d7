import { recordsOf } from '@webwijzer/domain/map-state'
import { id } from '@webwijzer/domain/records/values'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { mapParams } from '../maps/answers.ts'
import type { App } from '../zod-routes.ts'
import { teamVisit } from './map-visit.ts'

const turnoutQuery = z.object({ session: id.optional() })

const turnoutAnswer = z.object({
  /** Devices that were let in to nominate. */
  opened: z.int(),
  /** Devices of which a nomination stands. */
  named: z.int(),
  /** Participants who were present in that session, as far as that was noted. */
  present: z.int(),
})

/** How many of how many have nominated: numbers only, so that nobody learns who did. */
export function turnoutRoute(app: App, db: Database.Database): void {
  const devices = db
    .prepare<[string, string | null], number>(
      `select count(distinct s.device) from access_grant g
       join access_key k on k.hash = g.key_hash
       join browser_session s on s.hash = g.session_hash
       where k.map_id = ? and k.role = 'nominate' and k.session is ?`,
    )
    .pluck()

  const get = {
    summary: 'How many devices came in to nominate in a session, and how many did',
    params: mapParams,
    querystring: turnoutQuery,
    response: { 200: turnoutAnswer },
  }
  app.get('/nominating/turnout', { schema: get }, (request) => {
    const { map } = teamVisit(request)
    const session = request.query.session ?? null
    const standing = new Set(
      recordsOf(map.state, 'nomination').flatMap((each) =>
        each.origin.session === session ? [each.id] : [],
      ),
    )
    const present = recordsOf(map.state, 'participant').filter(({ attendance }) =>
      attendance.some((each) => each.present && each.session === session),
    )
    return {
      opened: devices.get(map.id, session) ?? 0,
      named: map.countPhones(standing),
      present: present.length,
    }
  })
}
