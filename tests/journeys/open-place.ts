import type { Page } from 'playwright-core'
import { enter, hasKeyboard } from './by-keyboard.ts'
import { eventually } from './eventually.ts'

/** The last part of the address of a place. */
const paths: Readonly<Record<string, string>> = {
  'Sessie 4': 'vier-vakken',
  Kaart: 'kaart',
  Lijst: 'lijst',
  Logboek: 'logboek',
  Importeren: 'importeren',
  Inzichten: 'inzichten',
  Matrix: 'matrix',
  Overzicht: 'overzicht',
  Webbers: 'webbers',
  Werkblad: 'werkblad',
}

/** Comes in with a link at one of the places of the rail, without drawing another place first. */
export async function openPlace(page: Page, link: string, place: string): Promise<void> {
  const address = new URL(link)
  const [, m, map] = address.pathname.split('/')
  address.pathname = ['', m, map, paths[place]].join('/')
  // To the same page with a key, a browser would only go within that page.
  if (page.url().split('#')[0] === address.href.split('#')[0]) await page.goto('about:blank')
  await page.goto(address.href)
  await placesOn(page).locator('[aria-current=page], [data-current]', { hasText: place }).waitFor()
}

const placesOn = (page: Page) => page.getByRole('navigation', { name: 'Onderdelen' })

/** Goes to one of the places of the rail, from another of them: the app need not be opened again. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  const places = placesOn(page)
  await places.getByRole('link').first().waitFor()
  const link = places.getByRole('link', { name: place })
  if ((await link.count()) > 0) {
    await link.click()
    await places.locator('[aria-current=page]', { hasText: place }).waitFor()
  } else {
    // On a phone the places that do not fit stand in a menu.
    await places.getByRole('button').click()
    await page.getByRole('menuitem', { name: place }).click()
    await places.locator('[data-current]', { hasText: place }).waitFor()
  }
}

/** Comes in with a link, and waits until the map stands there. */
export async function openMap(page: Page, link: string): Promise<void> {
  await openPlace(page, link, 'Kaart')
  await page.locator('[data-testid=map-canvas][data-nodes]').waitFor()
}

/** Finds something on the map by its name, as with the key that stands in the search box. */
export async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/')
  const search = page.getByRole('combobox', { name: /^Zoek/ })
  await eventually(() => hasKeyboard(search)).toBe(true)
  await enter(page, name)
}
