import type { Page } from 'playwright-core'
import { stateOf } from './state-of.ts'

/** What has the keyboard in the grid: its organisation, its table, its numbers and what it says. */
export const cellOn = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement
    const row = cell?.closest('tr')
    const column = cell?.getAttribute('aria-colindex')
    const head = document.querySelector(`thead tr th[aria-colindex="${column}"]`)
    const side = row?.querySelector('th')
    return {
      row: side?.getAttribute('aria-label') ?? side?.textContent?.trim(),
      column: head?.getAttribute('aria-label') ?? head?.textContent?.trim(),
      at: [row?.getAttribute('aria-rowindex'), column].map(Number),
      says: cell?.getAttribute('aria-label') ?? cell?.textContent,
    }
  })

/** Every seat on the server, as “organisation at table: role”. */
export async function seatsOn(page: Page): Promise<Record<string, string>> {
  const { seats, organisations, consultationTables } = await stateOf(page)
  const names = new Map([...organisations, ...consultationTables].map(({ id, name }) => [id, name]))
  return Object.fromEntries(
    seats.map((seat) => [
      `${names.get(seat.organisation)} bij ${names.get(seat.table)}`,
      seat.certainty === 'presumed' ? `${seat.role}?` : seat.role,
    ]),
  )
}

/** The same as somebody with another program would: one call, one change. */
export const post = (page: Page, path: string, body: unknown) =>
  page.evaluate(
    async ([to, text]) => {
      const [, , map] = location.pathname.split('/')
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`/api/maps/${map}/${to}`, {
        method: text === 'null' ? 'DELETE' : 'POST',
        ...(text === 'null' ? {} : { headers, body: text ?? '' }),
      })
      return response.status
    },
    [path, JSON.stringify(body)] as const,
  )
