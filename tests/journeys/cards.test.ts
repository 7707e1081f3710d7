import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose, enter, hasKeyboard, rewrite, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { find, openMap } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const cardOn = (page: Page) => page.getByRole('complementary', { name: 'Kaartje' })

/** Finds something by name, and goes from the map into its card. */
async function openCard(page: Page, name: string) {
  await find(page, name)
  await cardOn(page).getByRole('heading', { name, level: 2 }).waitFor()
  await eventually(() => hasKeyboard(page.getByTestId('map-canvas'))).toBe(true)
  await page.keyboard.press('Enter')
  await eventually(() => hasKeyboard(cardOn(page).locator(':focus'))).toBe(true)
}

/** The same as somebody with another program would. */
const setAliases = (page: Page, id: string, aliases: readonly string[]) =>
  page.evaluate(
    async ([organisation, list]) => {
      const [, , map] = location.pathname.split('/')
      await fetch(`/api/maps/${map}/organisations/${organisation}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ aliases: list }),
      })
    },
    [id, aliases] as const,
  )

journey('Kaartjes, alleen met het toetsenbord', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  test('iemand van het projectteam komt binnen', async () => {
    page = (await product.person()).page
    await openMap(page, product.links.projectTeam)
  })

  const field = (name: string) => cardOn(page).getByRole('textbox', { name, exact: true })

  test('het aanbod van een organisatie', async () => {
    await openCard(page, 'Buurtgezinnen Lindevoort')
    await rewrite(page, field('Aanbod'), 'Een steungezin in de buurt, ook in het weekend.')
    await eventually(async () => {
      const { organisations } = await stateOf(page)
      return organisations.find(({ id }) => id === 'ORG-29')?.offer
    }).toBe('Een steungezin in de buurt, ook in het weekend.')
  })

  test('een tekst waarover nog een vraag staat, blijft te bewaren als het kaartje weg is', async () => {
    const asked = 'De moeder van Sara belt elke week.'
    const offer = async () => {
      const { organisations } = await stateOf(page)
      return organisations.find(({ id }) => id === 'ORG-28')?.offer
    }
    await openCard(page, 'Buurthuis De Schakel')
    const before = await offer()
    await tabTo(page, field('Aanbod'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(asked)
    await cardOn(page).getByRole('button', { name: 'Sluit kaartje' }).click()
    await cardOn(page).waitFor({ state: 'hidden' })
    const waiting = page.getByRole('main').getByText(`Nog niet bewaard: “${asked}”`).last()
    await waiting.waitFor()
    expect(await offer()).toBe(before)
    await tabTo(page, page.getByRole('button', { name: 'Dit gaat niet over een kind of gezin' }))
    await page.keyboard.press('Enter')
    await eventually(offer).toBe(asked)
    expect(await waiting.count()).toBe(0)
  })

  test('een andere naam waarover nog een vraag staat, neemt niet weg wat er intussen bij kwam', async () => {
    const aliases = async () => {
      const { organisations } = await stateOf(page)
      return organisations.find(({ id }) => id === 'ORG-28')?.aliases
    }
    const before = (await aliases()) ?? []
    const asked = 'De moeder van Sara'
    await openCard(page, 'Buurthuis De Schakel')
    await tabTo(page, cardOn(page).getByRole('button', { name: 'Over deze organisatie' }))
    await page.keyboard.press('Enter')
    await tabTo(page, cardOn(page).getByRole('textbox', { name: 'Voeg toe: Ook bekend als' }))
    await enter(page, asked)
    await cardOn(page).getByRole('button', { name: 'Sluit kaartje' }).click()
    await cardOn(page).waitFor({ state: 'hidden' })
    await setAliases(page, 'ORG-28', [...before, 'De Huiskamer'])
    await eventually(aliases).toContain('De Huiskamer')
    await tabTo(page, page.getByRole('button', { name: 'Dit gaat niet over een kind of gezin' }))
    await page.keyboard.press('Enter')
    await eventually(aliases).toEqual([...before, 'De Huiskamer', asked])
  })

  test('hoe vaak een overleg is', async () => {
    await openCard(page, 'Wijkteamoverleg Noord')
    await rewrite(page, field('Hoe vaak'), 'elke week')
    await eventually(async () => {
      const { consultationTables } = await stateOf(page)
      return consultationTables.find(({ id }) => id === 'OVL-01')?.frequency
    }).toBe('elke week')
  })

  test('wie hoe aan tafel zit', async () => {
    const role = cardOn(page).getByRole('button', { name: 'Rol van Politie' })
    await choose(page, role, 'Soms erbij')
    const politie = async () => {
      const { seats } = await stateOf(page)
      return seats.find(
        ({ table, organisation }) => table === 'OVL-01' && organisation === 'ORG-55',
      )
    }
    await eventually(async () => (await politie())?.role).toBe('onInvitation')
    await tabTo(page, cardOn(page).getByRole('combobox', { name: 'Zet organisaties aan tafel' }))
    await enter(page, 'Keukentafel')
    await eventually(async () => {
      const { seats } = await stateOf(page)
      return seats.filter(({ table }) => table === 'OVL-01').map((seat) => seat.organisation)
    }).toContain('ORG-60')
    await page.keyboard.press('Escape')
    await cardOn(page).waitFor({ state: 'hidden' })
  })

  test('de omschrijving van een programma', async () => {
    await openCard(page, 'Kindpakket Lindevoort')
    await rewrite(page, field('Omschrijving'), 'Spullen en lidmaatschappen in één aanvraag.')
    await eventually(async () => {
      const { programmes } = await stateOf(page)
      return programmes.find(({ name }) => name === 'Kindpakket Lindevoort')?.description
    }).toBe('Spullen en lidmaatschappen in één aanvraag.')
  })

  test('de afspraak op een lijn, vanaf het kaartje van wie hem heeft', async () => {
    await openCard(page, 'Voedselbank Lindestreek')
    await tabTo(page, cardOn(page).getByRole('button', { name: /Stichting Jarige Job/ }))
    await page.keyboard.press('Enter')
    await cardOn(page)
      .getByRole('heading', { name: /Voedselbank.*Jarige Job/ })
      .waitFor()
    await rewrite(page, field('Afspraak'), 'De dozen gaan mee met het pakket.')
    await eventually(async () => {
      const { links } = await stateOf(page)
      return links.find(({ from, to }) => from === 'ORG-44' && to === 'ORG-41')?.agreement
    }).toBe('De dozen gaan mee met het pakket.')
  })
  test('iemand van de coalitie komt binnen', async () => {
    page = (await product.person()).page
    await openMap(page, product.links.coalition)
  })

  const inputs = 'input, textarea, select, [role=combobox], [aria-haspopup], [contenteditable=true]'
  const changing = /^(Haal|Voeg|Zet|Wijzig|Meer invullen|Kies|Draai|Laat)/

  async function expectOnlyText() {
    expect(await cardOn(page).locator(inputs).count()).toBe(0)
    expect(await cardOn(page).getByRole('button', { name: changing }).count()).toBe(0)
  }

  test.for([
    ['een organisatie', 'Voedselbank Lindestreek', 'Wekelijks een pakket eten.'],
    ['een overleg', 'Wijkteamoverleg Noord', 'elke week'],
    ['een programma', 'Kindpakket Lindevoort', 'Stichting Leergeld Lindestreek'],
  ] as const)('%s is er om te lezen, niet om te wijzigen', async ([, name, text]) => {
    await openCard(page, name)
    await cardOn(page).getByText(text).first().waitFor()
    await expectOnlyText()
  })

  test('een lijn ook', async () => {
    await openCard(page, 'Voedselbank Lindestreek')
    await tabTo(page, cardOn(page).getByRole('button', { name: /Stichting Jarige Job/ }))
    await page.keyboard.press('Enter')
    await cardOn(page)
      .getByRole('heading', { name: /Voedselbank.*Jarige Job/ })
      .waitFor()
    await expectOnlyText()
  })
})
