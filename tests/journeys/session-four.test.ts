import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { enter, rewrite, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { find, openMap, openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const textOf = async (part: Locator) => (await part.textContent()) ?? ''
const main = (page: Page) => textOf(page.getByRole('main'))

journey('Sessie 4: wat motiveert, en wat niet', () => {
  let product: Product
  let team: Page
  let one: Page
  let two: Page
  let map = ''

  beforeAll(async () => {
    product = await openProduct()
    const phone = { viewport: { width: 390, height: 844 } }
    team = (await product.person()).page
    one = (await product.person(phone)).page
    two = (await product.person(phone)).page
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  async function goIn(page: Page, code: string, group: string) {
    await page.goto(`${product.address}/zaal#${code}`)
    await page.getByRole('button', { name: 'Doe mee' }).click()
    const dialog = page.getByRole('dialog', { name: 'In welke groep zit je?' })
    await dialog.getByRole('textbox', { name: 'Andere naam voor de groep' }).fill(group)
    await dialog.getByRole('button', { name: 'Doe mee' }).click()
    await page.getByRole('link', { name: 'Sessie 4' }).click()
    await page.getByRole('heading', { level: 1, name: /motiveert/ }).waitFor()
  }

  test('het projectteam typt voor een groep, zonder muis', async () => {
    await openPlace(team, product.links.projectTeam, 'Sessie 4')
    map = new URL(team.url()).pathname.split('/')[2] ?? ''
    await eventually(() => main(team)).toContain('groepjes van maximaal acht')
    await tabTo(team, team.getByRole('combobox', { name: 'Welke groep?' }))
    await enter(team, 'M2')
    await eventually(() => main(team)).toContain('Formulieren die niemand leest.')
    await tabTo(team, team.getByRole('textbox', { name: 'Wat geeft zin?' }))
    await enter(team, 'Elkaar bij de voornaam kennen.')
    await eventually(() => main(team)).toContain('Elkaar bij de voornaam kennen.')
    const { observations } = await stateOf(team)
    expect(observations.find(({ text }) => text.includes('voornaam'))).toMatchObject({
      observationKind: 'motivator',
      sensitive: false,
      origin: { session: 'SES-4', group: 'M2' },
    })
    await expectAccessible(team)
  })

  test('van kritiek maken zij een afspraak, met wie hem oppakt', async () => {
    await tabTo(team, team.getByRole('button', { name: /afspraak van: Formulieren/ }))
    await team.keyboard.press('Enter')
    await rewrite(
      team,
      team.getByRole('textbox', { name: 'Wat gaan jullie doen?' }),
      'Eén formulier',
    )
    await rewrite(team, team.getByRole('textbox', { name: 'Wie pakt dit op?' }), 'Ceder')
    const row = team.getByRole('row').filter({ hasText: 'Eén formulier' })
    await eventually(() => textOf(row)).toContain('Ceder')
    await expectAccessible(team)
  })

  test('wat gevoelig is, ziet de andere groep niet; het projectteam wel', async () => {
    const { code } = await team.evaluate(async (id) => {
      const response = await fetch(`/api/maps/${id}/room`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ session: 'SES-4' }),
      })
      return response.json()
    }, map)
    await goIn(one, code, 'M8')
    await tabTo(one, one.getByRole('textbox', { name: 'Wat haalt de zin weg?' }))
    await enter(one, 'Niemand belt terug.')
    await eventually(() => main(one)).toContain('Alleen dit apparaat en het projectteam')
    await tabTo(one, one.getByRole('textbox', { name: 'Wat is er nodig?' }))
    await enter(one, 'Een vast nummer.')
    await rewrite(one, one.getByRole('textbox', { name: /^Eén regel/ }), 'Wij bellen terug.')
    await expectAccessible(one)
    await goIn(two, code, 'M8')
    await eventually(() => main(two)).toContain('Een vast nummer.')
    expect(await main(two)).not.toContain('Niemand belt terug.')
    const seen = (await stateOf(two)).observations.map(({ text }) => text)
    expect(seen).not.toContain('Niemand belt terug.')
    const known = (await stateOf(team)).observations.map(({ text }) => text)
    expect(known).toContain('Niemand belt terug.')
  })

  test('op het grote scherm staat één regel per groep, en niets anders', async () => {
    await team.goto(`${product.address}/m/${map}/terugkoppeling`)
    await eventually(() => main(team)).toContain('Wij bellen terug.')
    expect(await main(team)).toContain('Groep M8')
    expect(await main(team)).not.toContain('Niemand belt terug.')
    expect(await main(team)).not.toContain('Formulieren')
    await expectAccessible(team)
  })

  test('wat de coalitie niet wil lezen, gaat van het kaartje af en komt er weer op', async () => {
    const { page: reader } = await product.person()
    await openMap(reader, product.links.coalition)
    await find(reader, 'Voedselbank Lindestreek')
    const contact = reader.getByRole('heading', { level: 3, name: 'Contact' })
    await contact.waitFor()
    await team.goto(`${product.address}/m/${map}/overzicht`)
    await tabTo(team, team.getByRole('checkbox', { name: 'Contact' }))
    await team.keyboard.press('Space')
    await contact.waitFor({ state: 'detached' })
    await expectAccessible(team)
    await team.keyboard.press('Space')
    await contact.waitFor()
  })
})
