import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { countsOn, middleOf, placesOn } from './map-on-screen.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product, withoutMap } from './product.ts'
import { stateOf } from './state-of.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

journey('Binnenkomen en verbonden blijven', () => {
  let product: Product

  beforeAll(async () => {
    product = await openProduct()
  })
  afterAll(() => product.close())

  async function headingAt(address: string): Promise<string | null> {
    const { page, context } = await product.person(withoutMap)
    await page.goto(address)
    const heading = page.getByRole('heading').first()
    const text = await heading.textContent()
    await context.close()
    return text
  }

  test('zonder link zegt de pagina dat je een link nodig hebt', async () => {
    const { address } = product
    expect(await headingAt(address)).toBe('Open Webwijzer met een link')
    expect(await headingAt(`${address}/m/lindevoort`)).toBe('Je hebt een link nodig')
    expect(await headingAt(`${address}/m/lindevoort/webbers`)).toBe('Je hebt een link nodig')
  })

  test('met een verkeerde sleutel zegt hij dat de link niet meer werkt', async () => {
    const wrong = `${product.address}/m/lindevoort#${'x'.repeat(43)}`
    expect(await headingAt(wrong)).toBe('Deze link werkt niet meer')
  })

  test('de sleutel verdwijnt uit de adresbalk, en de link werkt ook na opnieuw laden', async () => {
    const { page, errors } = await product.person(withoutMap)
    await page.goto(product.links.projectTeam)
    await page.getByRole('heading', { name: /^Bij welke overleggen/ }).waitFor()
    expect(page.url()).toBe(`${product.address}/m/lindevoort/werkblad`)
    await page.reload()
    await page.getByRole('heading', { name: /^Bij welke overleggen/ }).waitFor()
    expect(errors).toEqual([])
  })

  test('op een telefoon vindt de coalitie in de lijst wie wat doet', async () => {
    const { page, errors } = await product.person(phone)
    await page.goto(product.links.coalition)
    await page.getByRole('heading', { name: 'Wie doet wat?' }).waitFor()
    const rows = page.getByRole('main').getByRole('listitem')
    await eventually(() => rows.count()).toBe(60 + 14)
    await page.getByRole('searchbox').tap()
    await page.keyboard.type('voedselbank')
    await eventually(() => rows.count()).toBeLessThan(5)
    await page.getByRole('button', { name: 'Voedselbank Lindestreek' }).tap()
    const card = page.getByRole('complementary', { name: 'Kaartje' })
    await card.getByText('Wekelijks een pakket eten.').waitFor()
    expect(await card.locator('input, textarea, select').count()).toBe(0)
    expect(errors).toEqual([])
  })

  test('en op de kaart kijkt zij, zonder iets te kunnen wijzigen', async () => {
    const { page, errors } = await product.person(phone)
    await openPlace(page, product.links.coalition, 'Kaart')
    await eventually(async () => (await countsOn(page)).nodes).toBe(83)
    for (const name of ['Herschik', 'Teken lijn', 'Maak ongedaan'])
      expect(await page.getByRole('button', { name }).count()).toBe(0)
    const before = await placesOn(page)
    const { x, y } = await middleOf(page, 'OVL-09')
    await page.touchscreen.tap(x, y)
    await page.getByRole('heading', { name: 'Armoedepact Lindevoort' }).waitFor()
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Delete')
    expect(await placesOn(page)).toEqual(before)
    expect(errors).toEqual([])
  })

  /** What stands above the page about saving. */
  const saved = (page: Page, text: string) => page.getByRole('banner').getByTitle(text)

  /** The files that came from the server so far. */
  const filesOf = (page: Page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join('\n'),
    )

  /** A table of one party, on the worksheet. */
  async function typeTable(page: Page, table: string, party: string) {
    await page.getByRole('combobox', { name: 'Nieuw overleg' }).click()
    await enter(page, table)
    await page.getByRole('combobox', { name: `Wie zit bij ${table}?` }).waitFor()
    await enter(page, party)
    await page.getByRole('group', { name: table }).getByText('1 aan tafel').waitFor()
  }

  test('een onderdeel dat zonder verbinding niet kan komen, zegt dat, en komt daarna vanzelf', async () => {
    // As in a hall, where the app itself is not kept on the device.
    const { page, context } = await product.person(withoutMap)
    const missing = /\/assets\/matrix-page|\/api\/health/
    await context.route(missing, (route) => route.abort())
    await openPlace(page, product.links.projectTeam, 'Matrix')
    await page.getByText('Geen verbinding. Dit deel komt vanzelf').waitFor()
    await context.unroute(missing)
    await page.getByRole('heading', { name: 'Wie zit waar?' }).waitFor()
    await context.close()
  })

  test('valt de server weg, dan typt de groep door, en daarna komt alles aan', async () => {
    const { page } = await product.person(withoutMap)
    await openPlace(page, product.links.projectTeam, 'Werkblad')
    await page.getByRole('combobox', { name: 'Nieuw overleg' }).waitFor()
    await saved(page, 'Alles opgeslagen').waitFor()
    // The places are fetched one after another: once this one is asked for, those before it are there.
    await eventually(() => filesOf(page), 'Webbers is fetched ahead').toMatch(/insights-page/)

    await page.evaluate(() =>
      fetch('/api/maps/lindevoort/timer', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ do: 'start', step: 'seats', minutes: 45 }),
      }),
    )
    await product.stopServer()
    await saved(page, 'Offline: jullie kunnen doorwerken').waitFor()
    await typeTable(page, 'Overleg Energiearmoede', 'Energiebank Lindevoort')
    await saved(page, 'Offline: 2 wijzigingen wachten').waitFor()
    await page.getByRole('link', { name: 'Webbers' }).click()
    await page.getByRole('heading', { name: 'Wie zijn de webbers?' }).waitFor()
    await page.getByRole('link', { name: 'Werkblad' }).click()
    await page.getByRole('group', { name: 'Overleg Energiearmoede' }).waitFor()

    await product.startServer()
    await saved(page, 'Alles opgeslagen').waitFor({ timeout: 60_000 })
    const { consultationTables, seats } = await stateOf(page)
    const table = consultationTables.find(({ name }) => name === 'Overleg Energiearmoede')
    expect(seats.filter((seat) => seat.table === table?.id)).toMatchObject([
      { organisation: 'ORG-46' },
    ])

    // And the stream lives again: what somebody else does arrives.
    const { page: other } = await product.person(withoutMap)
    await openPlace(other, product.links.projectTeam, 'Werkblad')
    await typeTable(other, 'Overleg Vakantie', 'Leergeld')
    await page.getByRole('group', { name: 'Overleg Vakantie' }).getByText('1 aan tafel').waitFor()
    // The clock was going; it still is, for who comes in only now.
    await other.getByRole('button', { name: /^De klok: nog 4\d/ }).waitFor()
  })
})
