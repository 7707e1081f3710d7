import { createHash } from 'node:crypto'
import { canonicalState } from '@webwijzer/domain/canonical'
import { openCopy } from '@webwijzer/replica/open-copy'
import type { Page } from 'playwright-core'

type Rows = Record<string, unknown[]>

/** Everything that the browser of this page keeps of maps, by store. */
export async function keptIn(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await asked(indexedDB.open('webwijzer'))
    const rows: Record<string, unknown[]> = {}
    for (const name of db.objectStoreNames)
      rows[name] = await asked(db.transaction(name).objectStore(name).getAll())
    db.close()
    return rows
  })
}

/** The fingerprint of the copy that this browser keeps, as the server would make it; null: no copy. */
export async function hashOfCopy(page: Page): Promise<string | null> {
  const { copies = [], news = [] } = await keptIn(page)
  const [copy] = copies as { answer: never }[]
  if (!copy) return null
  const entries = (news as { entry: never }[]).map(({ entry }) => entry)
  const { state } = openCopy({ answer: copy.answer, news: entries })
  return createHash('sha256').update(canonicalState(state)).digest('hex')
}

/** The server's fingerprint of what this page may see. */
export async function hashAtServer(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [, , map] = location.pathname.split('/')
    const response = await fetch(`/api/maps/${map}/hash`)
    return (await response.json()).hash
  })
}
