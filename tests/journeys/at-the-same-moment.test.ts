import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Person, type Product } from './product.ts'
import { tooWide } from './sideways.ts'
import { stateOf } from './state-of.ts'

const main = (page: Page) => page.getByRole('main').textContent()
const tablesCalled = async (page: Page, name: string) =>
  (await stateOf(page)).consultationTables.filter((table) => table.name === name)

journey('Twee laptops doen hetzelfde op hetzelfde moment', () => {
  let product: Product
  let anne: Person
  let bas: Person

  beforeAll(async () => {
    product = await openProduct()
    anne = await product.person()
    bas = await product.person()
    for (const { page } of [anne, bas]) {
      await openPlace(page, product.links.projectTeam, 'Werkblad')
      await page.getByRole('combobox', { name: 'Nieuw overleg' }).waitFor()
      await page.getByText('Alles opgeslagen').first().waitFor()
    }
  })
  afterAll(() => product.close())

  async function typeTable(page: Page, table: string, party: string) {
    await page.getByRole('combobox', { name: 'Nieuw overleg' }).click()
    await enter(page, `${table}: ${party}`)
    await page.getByRole('group', { name: table }).first().waitFor()
  }

  test('hetzelfde overleg staat er twee keer, niet boven op elkaar, en allebei horen ze het', async () => {
    // Neither has heard of the other yet.
    await anne.context.setOffline(true)
    await bas.context.setOffline(true)
    await typeTable(anne.page, 'Ruziehoek', 'Leergeld')
    await typeTable(bas.page, 'Ruziehoek', 'Buurthuis De Schakel')
    await anne.context.setOffline(false)
    await bas.context.setOffline(false)
    for (const { page } of [anne, bas])
      await eventually(() => main(page)).toContain('Ruziehoek staat er nu twee keer')
    const { positions, consultationTables } = await stateOf(anne.page)
    const twins = consultationTables.filter(({ name }) => name === 'Ruziehoek').map(({ id }) => id)
    const [one, other] = positions.filter(({ thing }) => twins.includes(thing))
    expect(twins).toHaveLength(2)
    // As far apart as two tables stand that came one after the other.
    expect(
      Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0)),
    ).toBeGreaterThan(250)
  })

  test('één antwoord maakt er één overleg van, met wie er bij allebei zit', async () => {
    await anne.page.getByRole('button', { name: 'Ja, voeg samen' }).click()
    await eventually(async () => (await tablesCalled(bas.page, 'Ruziehoek')).length).toBe(1)
    for (const { page } of [anne, bas])
      await eventually(() => main(page)).not.toContain('staat er nu twee keer')
    const [table] = await tablesCalled(bas.page, 'Ruziehoek')
    const { seats } = await stateOf(bas.page)
    expect(seats.filter((seat) => seat.table === table?.id)).toHaveLength(2)
  })

  test('ongedaan maken zegt wat er blijft, omdat een ander er iets aan heeft toegevoegd', async () => {
    await typeTable(anne.page, 'Koffiehoek', 'Leergeld')
    const atBas = bas.page.getByRole('combobox', { name: 'Wie zit bij Koffiehoek?' })
    await atBas.click()
    await enter(bas.page, 'Buurthuis De Schakel')
    await anne.page.getByRole('group', { name: 'Koffiehoek' }).getByText('2 aan tafel').waitFor()
    await anne.page.getByRole('banner').getByRole('button', { name: 'Maak ongedaan' }).click()
    await anne.page
      .getByText('Koffiehoek blijft staan: iemand anders heeft er iets aan toegevoegd.')
      .first()
      .waitFor()
    await anne.page.getByRole('group', { name: 'Koffiehoek' }).getByText('1 aan tafel').waitFor()
  })

  test('het logboek zegt dat ook', async () => {
    await typeTable(anne.page, 'Theehoek', 'Leergeld')
    await bas.page.getByRole('combobox', { name: 'Wie zit bij Theehoek?' }).click()
    await enter(bas.page, 'Buurthuis De Schakel')
    await anne.page.getByRole('group', { name: 'Theehoek' }).getByText('2 aan tafel').waitFor()
    await anne.page.getByRole('link', { name: 'Logboek' }).click()
    await anne.page
      .getByRole('button', { name: /Maak ongedaan: Toegevoegd: Theehoek/ })
      .first()
      .click()
    await anne.page
      .getByText('Theehoek blijft staan: iemand anders heeft er iets aan toegevoegd.')
      .first()
      .waitFor()
  })

  test('wat een ander intussen veranderde, gaat niet terug: er staat wie en wat, en daarvoor kan het wel', async () => {
    const rename = async (page: Page, name: string) => {
      await page
        .getByRole('group', { name: /^(Soep|Brei|Bak)hoek/ })
        .getByRole('heading')
        .getByRole('button')
        .click()
      await page.keyboard.press('ControlOrMeta+a')
      await enter(page, name)
      await page.getByRole('group', { name }).first().waitFor()
    }
    await anne.page.getByRole('link', { name: 'Werkblad' }).click()
    await typeTable(anne.page, 'Soephoek', 'Leergeld')
    await bas.page.getByRole('group', { name: 'Soephoek' }).waitFor()
    await rename(anne.page, 'Breihoek')
    await bas.page.getByRole('group', { name: 'Breihoek' }).waitFor()
    await rename(bas.page, 'Bakhoek')
    await anne.page.getByRole('group', { name: 'Bakhoek' }).waitFor()
    const undo = anne.page.getByRole('banner').getByRole('button', { name: 'Maak ongedaan' })
    await undo.click()
    await anne.page
      .getByText(
        'Er is niets ongedaan gemaakt: het projectteam heeft daarna iets veranderd aan Bakhoek.',
      )
      .first()
      .waitFor()
    await undo.click()
    await eventually(async () => (await tablesCalled(bas.page, 'Bakhoek')).length).toBe(1)
    await anne.page.getByRole('group', { name: 'Bakhoek' }).getByText('Nog niemand').waitFor()
  })

  test('haalt iemand het overleg weg waar een ander typt, dan krijgt die dat te horen', async () => {
    await typeTable(anne.page, 'Weghoek', 'Leergeld')
    await bas.page.getByRole('combobox', { name: 'Wie zit bij Weghoek?' }).click()
    await anne.page.getByRole('banner').getByRole('button', { name: 'Maak ongedaan' }).click()
    await bas.page
      .getByText('Weghoek staat niet meer op de kaart. Iemand heeft het weggehaald.')
      .first()
      .waitFor()
    await eventually(() => bas.page.locator('#content:focus').count()).toBe(1)
  })

  test('op een telefoon zonder netwerk blijft de kop leesbaar', async () => {
    const { page, context } = await product.person({ viewport: { width: 390, height: 844 } })
    await openPlace(page, product.links.projectTeam, 'Werkblad')
    await page.getByRole('combobox', { name: 'Nieuw overleg' }).waitFor()
    await context.setOffline(true)
    const line = page.getByRole('banner').getByText('Offline: jullie kunnen doorwerken').first()
    await line.waitFor()
    const widthOf = async (text: string) =>
      (await page.getByRole('banner').getByText(text).first().boundingBox())?.width ?? 0
    expect(await widthOf('Kinderarmoede Lindevoort')).toBeGreaterThan(100)
    expect(await widthOf('Voorbereiding')).toBeGreaterThan(60)
    const topOf = async (name: string) =>
      (await page.getByRole('banner').getByRole('button', { name }).boundingBox())?.y ?? -1
    expect(Math.abs((await topOf('EN: English')) - (await topOf('Maak ongedaan')))).toBeLessThan(10)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 })
      await eventually(() => tooWide(page)).toEqual([])
    }
  })

  test('een onbekend onderdeel van een goede kaart leidt naar de kaart', async () => {
    const { page } = anne
    await page.goto(page.url().replace(/\/werkblad.*$/, '/sessies'))
    await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
    await page.getByRole('button', { name: 'Naar de kaart' }).click()
    await eventually(() => page.url()).toMatch(/\/kaart$/)
  })
})
