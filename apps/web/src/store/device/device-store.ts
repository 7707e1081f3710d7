import { changeSchema } from '@webwijzer/domain/change'
import type { DeviceStore, Keeping, KeptCopy } from '@webwijzer/replica/device-store'
import type { StateAnswer } from '@webwijzer/replica/read-state'
import { noHistory } from '@webwijzer/replica/undo-history'
import type { IDBPTransaction } from 'idb'
import type { z } from 'zod'
import type { DeviceDatabase, DeviceSchema } from './device-database.ts'
import { answerSchema, historySchema, newsSchema, refusedSchema } from './kept-schemas.ts'

const stores = ['copies', 'news', 'queue', 'histories', 'refused'] as const
type Transaction = IDBPTransaction<DeviceSchema, [...typeof stores], 'readwrite'>

/** Everything of one scope in a store whose keys begin with the scope. */
const allOf = (scope: string) => IDBKeyRange.bound([scope], [scope, []])

/** What this browser keeps of one map. A row that cannot be read is left alone, and out. */
export function deviceStore(db: DeviceDatabase, scope: string): DeviceStore {
  return {
    async read() {
      const read = db.transaction([...stores])
      const [copy, news, queue, kept, refused] = await Promise.all([
        read.objectStore('copies').get(scope),
        read.objectStore('news').getAll(allOf(scope)),
        read.objectStore('queue').getAll(),
        read.objectStore('histories').get(scope),
        read.objectStore('refused').getAll(allOf(scope)),
      ])
      const own = queue.filter((row) => row.scope === scope)
      return {
        copy: copyOf(
          copy?.answer,
          news.map(({ entry }) => entry),
        ),
        pending: readable(
          changeSchema,
          own.map(({ change }) => change),
        ),
        history: historySchema.safeParse(kept?.history).data ?? noHistory,
        refused: readable(
          refusedSchema,
          refused.map(({ entry }) => entry),
        ),
      }
    },
    async write(keeping) {
      const work = db.transaction([...stores], 'readwrite')
      try {
        await Promise.all([...requests(work, scope, keeping), work.done])
      } catch (error) {
        // The same failure reaches us twice; the transaction's own word is enough.
        work.done.catch(() => undefined)
        throw error
      }
    },
  }
}

function copyOf(answer: unknown, news: readonly unknown[]): KeptCopy | null {
  const parsed = answerSchema.safeParse(answer)
  if (!parsed.success) return null
  return { answer: parsed.data as unknown as StateAnswer, news: readable(newsSchema, news) }
}

const readable = <T>(schema: z.ZodType<T>, rows: readonly unknown[]): T[] =>
  rows.flatMap((row) => {
    const parsed = schema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })

function* requests(
  work: Transaction,
  scope: string,
  keeping: Keeping,
): Generator<Promise<unknown>> {
  const { answer, news = [], added = [], dropped = [], history, refused = [] } = keeping
  const { dealtWith = [] } = keeping
  if (answer !== undefined) yield work.objectStore('news').delete(allOf(scope))
  if (answer === null) yield work.objectStore('copies').delete(scope)
  if (answer) yield work.objectStore('copies').put({ scope, answer })
  for (const entry of news) yield work.objectStore('news').put({ scope, seq: entry.seq, entry })
  for (const change of added) yield work.objectStore('queue').put({ scope, id: change.id, change })
  for (const id of dropped) yield takeOff(work, scope, id)
  if (history) yield work.objectStore('histories').put({ scope, history })
  for (const entry of refused)
    yield work.objectStore('refused').put({ scope, id: entry.change.id, entry })
  for (const id of dealtWith) yield work.objectStore('refused').delete([scope, id])
}

async function takeOff(work: Transaction, scope: string, id: string) {
  const queue = work.objectStore('queue')
  const key = await queue.index('byId').getKey([scope, id])
  if (key !== undefined) await queue.delete(key)
}
