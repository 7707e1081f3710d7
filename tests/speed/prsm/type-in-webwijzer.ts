import type { Page } from 'playwright-core'
import type { GroupToType } from '../typist/what-to-type.ts'
import { type PacedHands, pacedHands, type Toll } from './paced-hands.ts'

/** A new empty map with its worksheet open. */
export async function openWorksheet(page: Page, allMaps: string): Promise<void> {
  await page.goto(allMaps)
  await page.getByRole('button', { name: 'Nieuwe kaart', exact: true }).click()
  await page.getByRole('textbox', { name: 'Naam van de kaart' }).fill('Vier overleggen')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Werkblad' }).click()
  await page.getByRole('combobox', { name: 'Nieuw overleg' }).focus()
}

/** Types these keys as the typist found them; ⏎ is Enter. */
export const typeKeys = (page: Page, keys: readonly string[]): Promise<Toll> =>
  typing(page, async (hands) => {
    for (const key of keys.join('')) await (key === '⏎' ? hands.press('Enter') : hands.type(key))
  })

/** Types every name whole, as somebody does who takes nothing that is offered. */
export const typeWholeNames = (page: Page, tables: readonly GroupToType[]): Promise<Toll> =>
  typing(page, async (hands) => {
    for (const { name, parties } of tables) {
      const entries = [name, ...parties.map(({ organisation }) => organisation.name)]
      for (const entry of entries) {
        await hands.type(entry)
        await hands.press('Enter')
      }
      await hands.press('Enter')
    }
  })

async function typing(page: Page, type: (hands: PacedHands) => Promise<void>): Promise<Toll> {
  const hands = pacedHands(page)
  await type(hands)
  return hands.toll(() => page.getByText('Alles opgeslagen').waitFor())
}
