import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveFile, hashOf, textFile } from './file-at-the-door.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Person, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const letters = 'bcdfghjklmnprstvwz'
const word = (at: number) =>
  [at, at * 7, at * 31, at * 97].map((each) => `${letters[each % 18]}${'aeiou'[each % 5]}`).join('')
/** Enough for two parts: each of them is a party with a place and three seats. */
const count = 430
const longList = `Organisatie;Overleg\n${Array.from(
  { length: count },
  (_, at) => `${word(at)}${at};"Armoedepact; ZAT; WTO Noord"`,
).join('\n')}\n`

journey('Een grote import wordt onderbroken', () => {
  let product: Product
  let person: Person
  let page: Page
  let before: string
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  async function acceptLongList() {
    await giveFile(page, 'Kies bestand', textFile('groot.csv', longList))
    await button('Vergelijk met de kaart').press('Enter')
    await button('Zet op de kaart').waitFor()
    await button('Zet op de kaart').press('Enter')
  }

  beforeAll(async () => {
    product = await openProduct()
    person = await product.person()
    page = person.page
    await openPlace(page, product.links.projectTeam, 'Importeren')
    before = await hashOf(page)
  })
  afterAll(() => product.close())

  test('na het eerste deel valt het netwerk weg, en het tabblad gaat dicht', async () => {
    let sent = 0
    await page.route('**/changes?*', async (route) => {
      if (route.request().method() === 'POST') sent += 1
      return sent > 1 ? route.abort() : route.continue()
    })
    await acceptLongList()
    await page.getByText(/^Deel 1 van [2-9] staat op de kaart/).waitFor()
    const { organisations, seats } = await stateOf(page)
    expect(organisations.length).toBeGreaterThan(60)
    expect(seats.length).toBeLessThan(112 + 3 * count)
  })

  test('wie terugkomt, kan alles terughalen', async () => {
    const address = page.url()
    await page.close()
    page = await person.context.newPage()
    await page.goto(address)
    await button('Verder met groot.csv').press('Enter')
    await page.getByRole('heading', { name: /nog niet helemaal op de kaart/ }).waitFor()
    await button('Haal alles terug').press('Enter')
    await page.getByRole('heading', { name: 'De import is ongedaan gemaakt.' }).waitFor()
    expect(await hashOf(page)).toBe(before)
  })

  test('of verdergaan tot alles erop staat', async () => {
    let sent = 0
    await page.route('**/changes?*', async (route) => {
      if (route.request().method() === 'POST') sent += 1
      return sent > 1 ? route.abort() : route.continue()
    })
    await button('Nog een bestand').press('Enter')
    await acceptLongList()
    await page.getByText(/^Deel 1 van [2-9] staat op de kaart/).waitFor()
    const address = page.url()
    await page.close()
    page = await person.context.newPage()
    await page.goto(address)
    await button('Verder met groot.csv').press('Enter')
    await button('Ga verder').press('Enter')
    await button('Maak import ongedaan').waitFor()
    const { organisations, seats } = await stateOf(page)
    expect(organisations).toHaveLength(60 + count)
    expect(seats).toHaveLength(112 + 3 * count)
  })

  test('in het logboek is het één regel, met één weg terug', async () => {
    await page.getByRole('link', { name: 'Logboek' }).click()
    const line = page
      .getByRole('listitem')
      .filter({ hasText: `${count} organisaties` })
      .first()
    await line.getByRole('button', { name: /^Maak ongedaan/ }).press('Enter')
    await page.getByText('Dat is ongedaan gemaakt.').first().waitFor()
    expect(await hashOf(page)).toBe(before)
  })
})
