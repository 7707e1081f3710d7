import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { eventually } from './eventually.ts'
import { find, goToPlace, openMap } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { tooWide } from './sideways.ts'

const visits = [
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

journey('Iedereen kan ermee werken', () => {
  let product: Product
  /** Everybody with a laptop and a phone, by role and width. */
  const pages = new Map<string, Page>()

  beforeAll(async () => {
    product = await openProduct()
    for (const role of ['projectTeam', 'coalition'] as const) {
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
      ] as const) {
        const { page } = await product.person({ viewport: { width, height } })
        await page.goto(product.links[role])
        await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor()
        pages.set(`${role} ${width}`, page)
      }
    }
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  const card = (page: Page) => page.getByRole('complementary', { name: 'Kaartje' })

  async function open(place: string, role: Role, width: number): Promise<Page> {
    const page = pages.get(`${role} ${width}`)
    if (!page) throw new Error(`nobody is there as ${role} ${width}`)
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

  test.for(visits)('%s (%s) op een laptop', async ([place, role]) => {
    const page = await open(place, role, 1440)
    await expectAccessible(page)
    expect(await tooWide(page)).toEqual([])
  })

  test.for(['Wat als', 'Gehoord', 'Drukte', 'Terugblik'])(
    'Inzichten, onderdeel %s, op een laptop en op een telefoon',
    async (part) => {
      for (const width of [1440, 390]) {
        const page = await open('Inzichten', 'projectTeam', width)
        await page.getByRole('radio', { name: part }).click()
        if (part === 'Wat als') {
          await page.getByRole('combobox', { name: 'Welke organisatie?' }).fill('Voedselbank')
          await page.keyboard.press('Enter')
          await page.getByRole('heading', { name: 'Wie raakt los?' }).waitFor()
        } else await page.getByRole('heading', { level: 2 }).first().waitFor()
        await expectAccessible(page)
        expect(await tooWide(page)).toEqual([])
      }
    },
  )

  test.for(visits)('%s (%s) op een telefoon', async ([place, role]) => {
    const page = await open(place, role, 390)
    await expectAccessible(page)
    expect(await tooWide(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 568 })
    await eventually(() => tooWide(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
  })
})
