import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { enter, hasKeyboard, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { find, openMap, openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const cardOn = (page: Page) => page.getByRole('complementary', { name: 'Kaartje' })
const dialogOn = (page: Page) => page.getByRole('dialog', { name: 'Organisaties samenvoegen' })

/** Opens the card of something, and from there the dialog; with the keyboard only. */
async function startMerging(page: Page, name: string) {
  await find(page, name)
  await cardOn(page).getByRole('heading', { name, level: 2 }).waitFor()
  await eventually(() => hasKeyboard(page.getByTestId('map-canvas'))).toBe(true)
  await page.keyboard.press('Enter')
  await tabTo(page, cardOn(page).getByRole('button', { name: 'Samenvoegen met …' }))
  await page.keyboard.press('Enter')
  await dialogOn(page).waitFor()
}

journey('Twee organisaties worden één, alleen met het toetsenbord', () => {
  let product: Product
  let page: Page
  const organisation = async (id: string) =>
    (await stateOf(page)).organisations.find((each) => each.id === id)
  const seatsOf = async (id: string) =>
    (await stateOf(page)).seats.filter((each) => each.organisation === id).length

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await openMap(page, product.links.projectTeam)
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  test('vanaf het kaartje kiest het team de andere, en wat klopt', async () => {
    await startMerging(page, 'Energiebank Lindevoort')
    const other = dialogOn(page).getByRole('combobox', { name: /Met welke organisatie/ })
    await eventually(() => hasKeyboard(other)).toBe(true)
    await enter(page, 'Quiet Lindevoort')
    const offers = dialogOn(page).getByRole('radiogroup', { name: 'Aanbod' })
    await tabTo(page, offers.getByRole('radio', { checked: true }))
    await page.keyboard.press('ArrowRight')
    await tabTo(page, dialogOn(page).getByRole('button', { name: 'Voeg samen' }))
    await page.keyboard.press('Enter')
    await eventually(() => organisation('ORG-43')).toBeUndefined()
    expect(await organisation('ORG-46')).toMatchObject({
      name: 'Energiebank Lindevoort',
      offer: 'Leden krijgen aandacht, spullen en uitjes.',
      aliases: expect.arrayContaining(['Quiet Lindevoort']),
    })
    expect(await seatsOf('ORG-43')).toBe(0)
  })

  test('één keer ongedaan maken geeft alles terug', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await eventually(async () => (await organisation('ORG-43'))?.name).toBe('Quiet Lindevoort')
    expect((await organisation('ORG-46'))?.offer).toBe(
      'Energiecoach aan huis en kleine besparingen.',
    )
  })

  test('wie misschien dubbel staat, is boven het werkblad te zien', async () => {
    await page.evaluate(async () => {
      const [, map] = /\/m\/([^/]+)/.exec(location.pathname) ?? []
      const body = {
        id: 'dubbel-1',
        label: 'add-organisation',
        ops: [
          {
            do: 'create',
            kind: 'organisation',
            record: { id: 'dubbel', name: 'Energie-bank Lindevoort' },
          },
        ],
      }
      const headers = { 'content-type': 'application/json' }
      await fetch(`/api/maps/${map}/changes`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
    })
    await openPlace(page, product.links.projectTeam, 'Werkblad')
    await page.getByRole('button', { name: 'Misschien staat er 1 dubbel' }).click()
    await page.getByRole('button', { name: /^Vergelijk / }).click()
    await dialogOn(page).getByText('“').first().waitFor()
    await page.keyboard.press('Escape')
    await dialogOn(page).waitFor({ state: 'detached' })
    expect((await organisation('dubbel'))?.name).toBe('Energie-bank Lindevoort')
  })
})
