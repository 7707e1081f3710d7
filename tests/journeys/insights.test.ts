import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { enter, hasKeyboard, rewrite, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { wordsOfThing } from './map-on-screen.ts'
import { find, openMap, openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const foodBank = [
  'Caritas Sint-Ebbeparochie',
  'Diaconie Protestantse Gemeente Lindevoort',
  'Energiebank Lindevoort',
  'Inloophuis De Open Deur',
  'Kledingbank Het Rek',
  'Leger des Heils – buurthuiskamer',
  'Moskeestichting Lindevoort',
]

journey('De groep bekijkt wat de kaart niet laat zien', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await openPlace(page, product.links.projectTeam, 'Inzichten')
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  const main = () => page.getByRole('main')
  const part = (name: string) => page.getByRole('radio', { name })

  test('de tips voor de gespreksleider staan er tot ze zijn gelezen, op dit apparaat', async () => {
    const tips = page.getByRole('region', { name: 'Voordat je het scherm laat zien' })
    await tabTo(page, tips.getByRole('button', { name: 'Gelezen, ga verder' }))
    await page.keyboard.press('Enter')
    await tips.waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByRole('heading', { name: 'Wat zien we samen?' }).waitFor()
    expect(await tips.count()).toBe(0)
  })

  test('een vraag licht op de kaart op waar het over gaat, en volgt wat er verandert', async () => {
    const question = page.getByRole('button', { name: /^Wie zit nergens aan tafel\?/ })
    await tabTo(page, question)
    await page.keyboard.press('Enter')
    await eventually(() => wordsOfThing(page, 'ORG-60')).toContain('near')
    expect(await wordsOfThing(page, 'ORG-44')).toContain('dimmed')
    const { organisations, seats } = await stateOf(page)
    const seated = new Set(
      seats.filter(({ status }) => status === 'existing').map(({ organisation }) => organisation),
    )
    const loose = organisations.filter(({ id, status }) => status === 'existing' && !seated.has(id))
    await main().getByText(`${loose.length} organisaties zitten bij geen enkel overleg`).waitFor()
    for (const { name } of loose) {
      await main()
        .getByRole('button', { name: `Open het kaartje van ${name}` })
        .waitFor()
    }
    await seatElsewhere(loose[0]?.name ?? '')
    await eventually(() =>
      main()
        .getByText(/organisaties zitten bij geen enkel/)
        .textContent(),
    ).toMatch(`${loose.length - 1} organisaties`)
  })

  /** Somebody else gives this organisation a seat, in the matrix's own way: at the table. */
  async function seatElsewhere(name: string) {
    const { organisations, consultationTables } = await stateOf(page)
    const organisation = organisations.find((each) => each.name === name)?.id
    const table = consultationTables[0]?.id
    const status = await page.evaluate(
      async ([of, at]) => {
        const [, , map] = location.pathname.split('/')
        const response = await fetch(`/api/maps/${map}/changes`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            id: crypto.randomUUID(),
            label: 'seat-at-table',
            ops: [
              {
                do: 'create',
                kind: 'seat',
                record: { id: `${at}~${of}`, table: at, organisation: of },
              },
            ],
          }),
        })
        return response.status
      },
      [organisation, table],
    )
    expect(status).toBeLessThan(300)
  }

  test('wat als de Voedselbank wegvalt: precies zeven raken los, en de kaart laat het zien', async () => {
    await tabTo(page, part('Vragen'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    const which = page.getByRole('combobox', { name: 'Welke organisatie?' })
    await tabTo(page, which)
    await enter(page, 'Voedselbank')
    await page.getByRole('heading', { name: 'Wat als Voedselbank Lindestreek wegvalt?' }).waitFor()
    await eventually(looseNames).toEqual(foodBank)
    await eventually(() => wordsOfThing(page, 'ORG-44')).toContain('gone')
    const { organisations } = await stateOf(page)
    const ids = organisations.filter(({ name }) => foodBank.includes(name)).map(({ id }) => id)
    expect(ids).toHaveLength(7)
    for (const id of ids) expect(await wordsOfThing(page, id)).toContain('core')
  })

  /** Who comes loose, as the screen names them. */
  async function looseNames(): Promise<string[]> {
    const section = main()
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Wie raakt los?' }) })
      .last()
    return (await section.getByRole('listitem').allInnerTexts())
      .map((name) => name.trim())
      .toSorted()
  }

  test('vanaf het kaartje van JGZ 0-4 is het één klik', async () => {
    await openMap(page, product.links.projectTeam)
    await find(page, 'JGZ 0-4')
    const action = page.getByRole('button', { name: /^Wat als deze partij wegvalt\? .*JGZ 0-4/ })
    await tabTo(page, action)
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { name: 'Wat als GGD Lindestreek – JGZ 0-4 wegvalt?' })
      .waitFor()
    await eventually(looseNames).toEqual([
      'Home-Start Lindevoort',
      'Huisartsengroep Lindevoort',
      'Streekziekenhuis Lindestreek – POP-poli',
      'Verloskundigen Oudeveen',
      'Verloskundigenpraktijk Lindewieg',
    ])
  })

  test('een opmerking krijgt een eigenaar, een afspraak en een stand', async () => {
    await part('Gehoord').click()
    const text = 'De woningcorporatie zit bij zes overleggen.'
    const note = main().getByRole('listitem').filter({ hasText: text })
    await tabTo(page, note.locator('summary', { hasText: 'Nog niemand' }))
    await page.keyboard.press('Enter')
    await rewrite(page, note.getByRole('textbox', { name: 'Wie pakt het op?' }), 'Hazelaar')
    await rewrite(page, note.getByRole('textbox', { name: 'Wat is afgesproken?' }), 'Vraag het na')
    await tabTo(page, note.getByRole('radio', { name: 'Open' }))
    await page.keyboard.press('ArrowRight')
    await eventually(async () => (await stateOf(page)).observations).toContainEqual(
      expect.objectContaining({
        text,
        owner: 'Hazelaar',
        followUp: 'Vraag het na',
        status: 'inProgress',
      }),
    )
    expect(await hasKeyboard(note.getByRole('radio', { name: 'Bezig' }))).toBe(true)
  })

  test('wat gevoelig is, staat niet vanzelf op het scherm', async () => {
    const sensitive = main().getByText(
      'Het Armoedepact is zo groot dat er weinig wordt afgesproken.',
      { exact: true },
    )
    expect(await sensitive.count()).toBe(0)
    await main().getByText('4 gevoelige zinnen zijn niet in beeld.').waitFor()
    await tabTo(page, page.getByRole('switch', { name: 'Laat gevoelige zinnen zien' }))
    await page.keyboard.press('Space')
    await sensitive.waitFor()
  })

  test('de coalitie ziet alleen wat zij mag zien, en wijzigt niets', async () => {
    const other = (await product.person()).page
    await openPlace(other, product.links.coalition, 'Inzichten')
    await other.getByRole('radio', { name: 'Gehoord' }).click()
    await other.getByText('Bijna alle casusoverleggen zijn zonder vrijwilligers.').waitFor()
    expect(await other.getByText('Het Armoedepact is zo groot').count()).toBe(0)
    expect(await other.getByText('Hazelaar').count()).toBe(0)
    expect(await other.getByRole('main').getByRole('textbox').count()).toBe(0)
  })
})
