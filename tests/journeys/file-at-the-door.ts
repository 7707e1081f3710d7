import type { Page } from 'playwright-core'
import { tabTo } from './by-keyboard.ts'

export type GivenFile = string | { name: string; mimeType: string; buffer: Buffer }

/** Goes to the button by Tab, and gives the file that the browser then asks for. */
export async function giveFile(page: Page, button: string, file: GivenFile): Promise<void> {
  // Asked for first: the browser has to know that we want to hear of it.
  const asking = page.waitForEvent('filechooser')
  await tabTo(page, page.getByRole('button', { name: button }))
  await page.keyboard.press('Enter')
  await (await asking).setFiles(file)
}

/** A text as a file of this name. */
export const textFile = (name: string, text: string): GivenFile => {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

/** How many lie on a pile, and how many still need a person. */
export async function pileOf(page: Page, name: string): Promise<{ count: number; open: number }> {
  const tab = page.getByRole('navigation', { name: 'Stapels' }).getByRole('button', { name })
  const text = (await tab.textContent()) ?? ''
  return {
    count: Number(/: (\d+)/.exec(text)?.[1]),
    open: Number(/nog (\d+) te kiezen/.exec(text)?.[1] ?? 0),
  }
}

/** What the server says the map comes down to. */
export const hashOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [, , map] = location.pathname.split('/')
    const answer = await (await fetch(`/api/maps/${map}/hash`)).json()
    return String(answer.hash)
  })

/** Everything that the browser keeps of files that were not finished, as text. */
export const keptOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('webwijzer')
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const db = (await done(opening)) as IDBDatabase
    const all = [...db.objectStoreNames].map((store) =>
      done(db.transaction(store).objectStore(store).getAll()),
    )
    const text = JSON.stringify(await Promise.all(all), (_key, value) =>
      value instanceof Map ? [...value] : value,
    )
    db.close()
    return text
  })
