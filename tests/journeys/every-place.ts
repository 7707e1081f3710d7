import type { Page } from 'playwright-core'
import { find, goToPlace, openMap } from './open-place.ts'
import type { Product } from './product.ts'

/** Every place, and with which role somebody comes there. */
export const visits = [
  ['Mijn kaarten', 'projectTeam'],
  ['Werkblad', 'projectTeam'],
  ['Kaart', 'projectTeam'],
  ['Matrix', 'projectTeam'],
  ['Webbers', 'projectTeam'],
  ['Inzichten', 'projectTeam'],
  ['Overzicht', 'projectTeam'],
  ['Mijn kaarten', 'coalition'],
  ['Lijst', 'coalition'],
  ['Kaart', 'coalition'],
  ['Inzichten', 'coalition'],
  ['Overzicht', 'coalition'],
] as const
type Role = (typeof visits)[number][1]

/** The parts of Inzichten behind its first one. */
export const partsOfInsights = ['Wat als', 'Gehoord', 'Drukte', 'Terugblik'] as const

/** Somebody of each role with a screen of this size, who goes from place to place. */
export async function visitors(product: Product, viewport: { width: number; height: number }) {
  const enterAs = async (role: Role) => {
    const { page } = await product.person({ viewport })
    await page.goto(product.links[role])
    await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor()
    return page
  }
  const pages = {
    projectTeam: await enterAs('projectTeam'),
    coalition: await enterAs('coalition'),
  }
  const card = (page: Page) => page.getByRole('complementary', { name: 'Kaartje' })

  async function open(place: string, role: Role): Promise<Page> {
    const page = pages[role]
    if (place === 'Mijn kaarten') {
      await page.goto(product.address)
      await page.getByRole('link', { name: 'Kinderarmoede Lindevoort' }).waitFor()
    } else if (place === 'Kaart') {
      await openMap(page, product.links[role])
      await find(page, 'Voedselbank Lindestreek')
      await page.getByRole('heading', { name: 'Aanbod' }).waitFor()
    } else {
      const isInside = page.url().includes('/m/')
      if (!isInside || (await card(page).count()) > 0) await page.goto(product.links[role])
      await goToPlace(page, place)
      await page.getByRole('heading', { level: 1 }).waitFor()
    }
    return page
  }

  async function openPart(part: (typeof partsOfInsights)[number]): Promise<Page> {
    const page = await open('Inzichten', 'projectTeam')
    await page.getByRole('radio', { name: part }).click()
    if (part === 'Wat als') {
      await page.getByRole('combobox', { name: 'Welke organisatie?' }).fill('Voedselbank')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Wie raakt los?' }).waitFor()
    } else await page.getByRole('heading', { level: 2 }).first().waitFor()
    return page
  }

  return { open, openPart }
}
