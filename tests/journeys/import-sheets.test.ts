import { writeWorkbook } from '@webwijzer/formats/xlsx/write-workbook'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { type GivenFile, giveFile, hashOf, keptOnDevice, textFile } from './file-at-the-door.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Person, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const sheets = [
  {
    name: 'Deelname',
    rows: [
      ['Wie zit waar, 12 november'],
      ['Organisatie', 'Overleg', 'Rol aan tafel'],
      ...['Speelgoedbank Pippa', 'Kledingkring Ans', 'moeder van Sam (6 jaar)'].map((name) => [
        name,
        'Ruilgroep',
        'lid',
      ]),
    ],
  },
  {
    name: 'Organisaties',
    rows: [
      ['Actielijst', 'Wie'],
      ['Bellen met de kerk', 'Bas'],
      [],
      ['Organisatie', 'Telefoon'],
      ['Speelgoedbank Pippa', '0612345678'],
      ['Kledingkring Ans', ''],
    ],
  },
  {
    name: 'Overleggen',
    rows: [
      ['Overleg', 'Trekker'],
      ['Ruilgroep', 'Kledingkring Ans'],
    ],
  },
]
const workbook: GivenFile = {
  name: 'netwerk.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(writeWorkbook(sheets)),
}

const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="n" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">
  <node id="a"><data key="n">Bakkerij Bol</data></node><node id="b"><data key="n">Fietsclub</data></node>
  <edge source="a" target="b"/></graph></graphml>`
const gexf = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
  <nodes><node id="a" label="Bakkerij Bol"/><node id="b" label="Fietsclub"/></nodes>
  <edges><edge id="e" source="a" target="b"/></edges></graph></gexf>`

journey('Een Excel met bladen komt blad voor blad op de kaart, met het toetsenbord', () => {
  let product: Product
  let person: Person
  let page: Page
  let before: string
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  async function pressOn(name: string | RegExp) {
    await tabTo(page, button(name))
    await page.keyboard.press('Enter')
  }
  const sheetButton = () => button(/Blad$/)

  beforeAll(async () => {
    product = await openProduct()
    person = await product.person()
    page = person.page
  })
  afterAll(() => product.close())

  test('waar de kopjes staan is per blad te verbeteren, en te zien', async () => {
    await openPlace(page, product.links.projectTeam, 'Importeren')
    before = await hashOf(page)
    await giveFile(page, 'Kies bestand', workbook)
    await page.getByText(/Dit bestand heeft 3 bladen/).waitFor()
    await choose(page, sheetButton(), 'Organisaties')
    await page.getByText(/De kopjes staan in rij 1/).waitFor()
    await choose(page, button(/Regel met de kopjes/), 'Rij 4: Organisatie · Telefoon')
    await page.getByText('De kopjes staan in rij 4. Daaronder staan 2 rijen.').waitFor()
    await page.getByText(/Boven de kopjes staat nog: “Actielijst Wie”/).waitFor()
  })

  test('een gesloten tabblad verliest de keuzes niet, en bewaart niets over een gezin', async () => {
    await choose(page, button(/Wat staat er in kolom Telefoon/), 'Overslaan')
    await eventually(async () => (await keptOnDevice(page)).includes('"ignore"')).toBe(true)
    expect(await keptOnDevice(page)).toContain('Kledingkring Ans')
    expect(await keptOnDevice(page)).not.toContain('moeder van')
    const address = page.url()
    await page.close()
    page = await person.context.newPage()
    await page.goto(address)
    await pressOn('Verder met netwerk.xlsx')
    await page.getByText('De kopjes staan in rij 4. Daaronder staan 2 rijen.').waitFor()
    expect(await button(/Wat staat er in kolom Telefoon/).textContent()).toBe('Overslaan')
  })

  test('hetzelfde bestand nog eens kiezen brengt alles terug, ook de kopjes', async () => {
    await pressOn('Ander bestand')
    await giveFile(page, 'Kies bestand', workbook)
    await page.getByText('De kopjes staan in rij 4. Daaronder staan 2 rijen.').waitFor()
    await choose(page, button(/Wat staat er in kolom Telefoon/), 'Telefoon')
  })

  test('een stap terug verliest niets van wat is gekozen', async () => {
    await pressOn('Vergelijk met de kaart')
    await tabTo(page, page.locator('[data-item]').first())
    await page.keyboard.press('s')
    await page.getByText('Je voegt 1 organisatie toe en slaat 1 regel over.').waitFor()
    await pressOn('Terug naar de kolommen')
    await pressOn('Vergelijk met de kaart')
    await page.getByText('Je voegt 1 organisatie toe en slaat 1 regel over.').waitFor()
    await tabTo(page, page.locator('[data-item]').first())
    await page.keyboard.press('n')
    await pressOn('Zet op de kaart')
  })

  test('van blad naar blad gaat het met één knop, en wat klaar is staat erbij', async () => {
    await page.getByRole('heading', { name: /Blad Organisaties van netwerk.xlsx staat/ }).waitFor()
    await pressOn('Verder met blad Overleggen')
    await page.getByText('Al op de kaart: “Organisaties”.', { exact: false }).waitFor()
    await pressOn('Vergelijk met de kaart')
    await pressOn('Zet op de kaart')
    await pressOn('Verder met blad Deelname')
    await page.getByText(/De kopjes staan in rij 2/).waitFor()
    await pressOn('Vergelijk met de kaart')
    await button(/Lijkt over een gezin te gaan: 1/).waitFor()
    await pressOn('Zet op de kaart')
    await page.getByRole('heading', { name: /Blad Deelname van netwerk.xlsx staat/ }).waitFor()
    const state = await stateOf(page)
    const pippa = state.organisations.find(({ name }) => name === 'Speelgoedbank Pippa')
    const ans = state.organisations.find(({ name }) => name === 'Kledingkring Ans')
    const table = state.consultationTables.find(({ name }) => name === 'Ruilgroep')
    expect(table?.lead).toBe(ans?.id)
    const seated = state.seats.filter((seat) => seat.table === table?.id)
    expect(new Set(seated.map(({ organisation }) => organisation))).toEqual(
      new Set([pippa?.id, ans?.id]),
    )
    await eventually(() => keptOnDevice(page)).not.toContain('"kind":"columns"')
  })

  test('wat ongedaan is gemaakt, komt met toetsen en vanuit het logboek in één stap terug', async () => {
    const whole = await hashOf(page)
    await pressOn('Maak import ongedaan')
    await page.getByRole('heading', { name: 'De import is ongedaan gemaakt.' }).waitFor()
    const without = await hashOf(page)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await eventually(() => hashOf(page)).toBe(whole)
    await page.keyboard.press('ControlOrMeta+z')
    await eventually(() => hashOf(page)).toBe(without)
    await openPlace(page, product.links.projectTeam, 'Logboek')
    await button(/^Doe opnieuw/)
      .first()
      .press('Enter')
    await eventually(() => hashOf(page)).toBe(whole)
    expect(whole).not.toBe(before)
  })

  test.each([
    ['net.graphml', graphml],
    ['net.gexf', gexf],
  ])('%s komt op een lege kaart', async (name, text) => {
    await page.goto(product.links.allMaps)
    await page.goto(product.address)
    await giveFile(page, 'Nieuwe kaart uit een bestand', textFile(name, text))
    await page.getByRole('heading', { name: /^Wat wordt wat uit net/ }).waitFor()
    await pressOn('Zet op de kaart')
    await button('Maak import ongedaan').waitFor()
    const state = await stateOf(page)
    expect(state.organisations.map((each) => each.name).toSorted()).toEqual([
      'Bakkerij Bol',
      'Fietsclub',
    ])
    expect(state.links).toHaveLength(1)
  })

  test('de console bleef stil', () => {
    expect(product.errors()).toEqual([])
  })
})
