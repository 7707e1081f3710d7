import { getRecord } from '@webwijzer/domain/map-state'
import { id } from '@webwijzer/domain/records/values'
import { z } from 'zod'
import { editorVisit } from '../access/map-visit.ts'
import { asQuery, mapParams } from '../maps/answers.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import type { Company } from './company.ts'
import type { MapTimers } from './map-timers.ts'

const longestMinutes = 480

const orderBody = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('start'),
    session: id.nullable().default(null),
    step: z.string().min(1).max(40).nullable().default(null),
    group: z.string().min(1).max(40).nullable().default(null),
    minutes: z.number().min(1).max(longestMinutes),
  }),
  z.strictObject({ do: z.enum(['pause', 'resume', 'stop']) }),
  z.strictObject({
    do: z.literal('add'),
    minutes: z.number().min(-longestMinutes).max(longestMinutes),
  }),
])

const timerAnswer = z.object({
  timer: z
    .object({
      session: z.string().nullable(),
      step: z.string().nullable(),
      group: z.string().nullable(),
      totalMs: z.number(),
      leftMs: z.number(),
      isRunning: z.boolean(),
    })
    .nullable(),
})

/** The clock of the room: it tells, and stops nothing. */
export function timerRoute(app: App, timers: MapTimers, company: Company): void {
  const post = {
    summary: 'Start, pause, lengthen or stop the timer that everybody at this map sees',
    params: mapParams,
    querystring: asQuery,
    body: orderBody,
    response: { 200: timerAnswer },
  }
  app.post('/timer', { schema: post }, (request) => {
    const { map } = editorVisit(request)
    const order = request.body
    const session = order.do === 'start' ? order.session : null
    if (session !== null && !getRecord(map.state, 'session', session))
      throw new Problem('invalid-request', { field: 'session' })
    const timer = timers.order(map.id, order)
    company.tellTimer(map.id, timer)
    return { timer }
  })
}
