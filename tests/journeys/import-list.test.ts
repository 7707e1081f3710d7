import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasKeyboard, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { giveFile, hashOf, keptOnDevice, pileOf } from './file-at-the-door.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Person, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const list = join(import.meta.dirname, '../../data/lindevoort/rommelig.csv')

journey('Een rommelige lijst komt op de kaart, alleen met het toetsenbord', () => {
  let product: Product
  let person: Person
  let page: Page
  let before: string
  let organisations: number
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const rows = () => page.locator('[data-item]')
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  async function pressOn(name: string | RegExp) {
    await tabTo(page, button(name))
    await press('Enter')
  }

  beforeAll(async () => {
    product = await openProduct()
    person = await product.person()
    page = person.page
  })
  afterAll(() => product.close())

  test('het bestand gaat open, met bij elke kolom wat erin lijkt te staan', async () => {
    await openPlace(page, product.links.projectTeam, 'Importeren')
    before = await hashOf(page)
    organisations = (await stateOf(page)).organisations.length
    await giveFile(page, 'Kies bestand', list)
    await page.getByRole('heading', { name: 'Wat staat er in rommelig.csv?' }).waitFor()
    const field = (column: string) => button(new RegExp(`Wat staat er in kolom ${column}`))
    expect(await field('Naam organisatie').textContent()).toBe('Organisatie')
    expect(await field('Formeel/informeel').textContent()).toBe('Formeel of informeel')
    expect(await field('Verwijzing nodig').textContent()).toBe('Verwijzing nodig')
  })

  test('elke naam ligt op een stapel, de twee regels over een gezin apart', async () => {
    await pressOn('Vergelijk met de kaart')
    await button('Zet op de kaart').waitFor()
    expect((await pileOf(page, 'Lijkt over een gezin')).count).toBe(2)
    expect((await pileOf(page, 'Nieuw')).count).toBe(6)
    expect((await pileOf(page, 'Misschien hetzelfde')).open).toBeGreaterThan(30)
    expect((await pileOf(page, 'Onduidelijk')).open).toBeGreaterThan(8)
    await pressOn(/^Lijkt over een gezin/)
    await page.getByText(/moeder \+ 2 kinderen/).waitFor()
    expect(await hashOf(page)).toBe(before)
  })

  test('van die regels bewaart de browser niets', async () => {
    await eventually(async () => (await keptOnDevice(page)).includes('Voedsel bank')).toBe(true)
    expect(await keptOnDevice(page)).not.toMatch(/moeder \+ 2|oudste zoon/)
  })

  test('pijlen lopen langs de regels, cijfers en letters kiezen, Enter neemt over', async () => {
    await pressOn(/^Misschien hetzelfde/)
    const { open } = await pileOf(page, 'Misschien hetzelfde')
    await tabTo(page, rows().first())
    await press('Enter')
    await eventually(() => hasKeyboard(rows().nth(1))).toBe(true)
    expect(await rows().first().getAttribute('aria-label')).toMatch(
      /Is Gemeente Lindevoort – team Jeugd en Onderwijs/,
    )
    await press('n')
    await eventually(() => hasKeyboard(rows().nth(2))).toBe(true)
    await press('s')
    await eventually(() => hasKeyboard(rows().nth(3))).toBe(true)
    await press('ArrowUp', 'ArrowUp')
    await eventually(() => hasKeyboard(rows().nth(1))).toBe(true)
    await press('1')
    await eventually(async () => (await pileOf(page, 'Misschien hetzelfde')).open).toBe(open - 3)
    expect(await rows().nth(1).getAttribute('aria-label')).toMatch(/Die staat al|andere naam/)
    expect(await rows().nth(2).getAttribute('aria-label')).toMatch(/Slaan we over/)
  })

  test('axe vindt niets', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

  test('een gesloten tabblad verliest niets', async () => {
    const { open } = await pileOf(page, 'Misschien hetzelfde')
    await eventually(async () => (await keptOnDevice(page)).includes('"skip"')).toBe(true)
    const address = page.url()
    await page.close()
    page = await person.context.newPage()
    await page.goto(address)
    await pressOn('Verder met rommelig.csv')
    await eventually(async () => (await pileOf(page, 'Misschien hetzelfde')).open).toBe(open)
  })

  test('de rest van een stapel gaat in één keer, en wat er gebeurt staat in een zin', async () => {
    const { open } = await pileOf(page, 'Misschien hetzelfde')
    await pressOn(`Alle ${open} overnemen`)
    await eventually(async () => (await pileOf(page, 'Misschien hetzelfde')).open).toBe(0)
    const sum = page.getByRole('region', { name: 'Wat er gebeurt als je dit overneemt' })
    await eventually(() => sum.textContent()).toMatch(
      /Je voegt 6 organisaties.* toe, vult \d+ aan en slaat \d+ regels over\./,
    )
    expect(await hashOf(page)).toBe(before)
  })

  test('wat niet meekomt staat erbij, en wat er staat wijkt alleen als iemand dat kiest', async () => {
    await pressOn(/^Komt niet mee/)
    await page.getByText('“via intermediair” kunnen we hier niet lezen.').waitFor()
    await pressOn(/^Anders dan op de kaart/)
    const first = await rows().first().getAttribute('aria-label')
    expect(first).toMatch(
      /Aanbod: op de kaart staat “Maakt het armoedebeleid.*in de lijst “beleid”/,
    )
    await pressOn(/^Neem “beleid”$/)
    const sum = page.getByRole('region', { name: 'Wat er gebeurt als je dit overneemt' })
    await eventually(() => sum.textContent()).toMatch(/vervangt 1 gegeven/)
  })

  test('pas na overnemen staat het op de kaart, met de geleerde namen', async () => {
    await pressOn('Zet op de kaart')
    await button('Maak import ongedaan').waitFor()
    const state = await stateOf(page)
    expect(state.organisations).toHaveLength(organisations + 6)
    const youth = state.organisations.find(({ name }) => /team Jeugd en Onderwijs$/.test(name))
    expect(youth?.aliases).toContain('Gemeente - J&O')
    const named = (name: string) => state.organisations.find((each) => each.name === name)
    expect(named('Sociaal wijkteam Noord')?.remark).toBe('dubbel?')
    expect(named('Gemeente Lindevoort – team Armoede en Schulden')?.offer).toBe('beleid')
    const places = new Set(state.positions.map(({ thing }) => thing))
    expect(state.organisations.filter(({ id }) => !places.has(id))).toEqual([])
    expect(JSON.stringify(state)).not.toMatch(/moeder \+ 2|oudste zoon/)
  })

  test('één keer ongedaan maken haalt alles terug, tot op de letter', async () => {
    await pressOn('Maak import ongedaan')
    await page.getByRole('heading', { name: 'De import is ongedaan gemaakt.' }).waitFor()
    expect(await hashOf(page)).toBe(before)
    expect(await keptOnDevice(page)).not.toContain('"kind":"batch"')
  })

  test('dezelfde kolommen worden de volgende keer herkend', async () => {
    await pressOn('Nog een bestand')
    await giveFile(page, 'Kies bestand', list)
    await page.getByText('Jullie keuze van de vorige keer is overgenomen.').waitFor()
  })

  test('de console bleef stil', () => {
    expect(product.errors()).toEqual([])
  })
})
