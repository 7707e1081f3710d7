import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { enter, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { cellOn, post, seatsOn } from './matrix-on-screen.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

journey('Een groep vult de matrix in, alleen met het toetsenbord', () => {
  let product: Product
  let page: Page
  let other: Page
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    other = (await product.person()).page
  })
  afterAll(() => product.close())

  test('ze zetten overleggen en organisaties erin: naam, Enter, naam, Enter', async () => {
    await page.goto(product.links.allMaps)
    await tabTo(page, page.getByRole('button', { name: 'Nieuwe kaart', exact: true }))
    await press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Naam van de kaart' }))
    await enter(page, 'Wie zit waar')
    await tabTo(page, page.getByRole('link', { name: 'Matrix' }))
    await press('Enter')
    await tabTo(page, page.getByRole('combobox', { name: 'Nieuw overleg' }))
    for (const name of ['Wijkteamoverleg', 'Armoedepact', 'Zorgtafel']) await enter(page, name)
    await tabTo(page, page.getByRole('combobox', { name: 'Nieuwe organisatie' }))
    for (const name of ['Politie', 'Kerk', 'School', 'GGD']) await enter(page, name)
    await eventually(async () => (await stateOf(page)).organisations.length).toBe(4)
    expect(await page.getByRole('rowheader').allTextContents()).toEqual([
      'Aan tafel',
      ...['Politie', 'Kerk', 'School', 'GGD'],
    ])
  })

  test('pijl omhoog gaat naar de nieuwe rij, een letter zet iemand aan tafel', async () => {
    await press('ArrowUp', 'Home', 'ArrowRight', 'ArrowRight')
    await eventually(() => cellOn(page)).toMatchObject({ row: 'GGD', column: 'Wijkteamoverleg' })
    await press('v', 'ArrowRight', 'z', 'ArrowRight', 's')
    await press('ArrowUp', 'p', 'ArrowLeft', '?', 'ArrowLeft', 'v', 'n')
    await eventually(() => seatsOn(page)).toEqual({
      'GGD bij Wijkteamoverleg': 'member',
      'GGD bij Armoedepact': 'chair',
      'GGD bij Zorgtafel': 'onInvitation',
      'School bij Zorgtafel': 'papersOnly',
      'School bij Armoedepact': 'unknown',
      'School bij Wijkteamoverleg': 'member?',
    })
    expect((await cellOn(page)).says).toBe('vast lid, niet zeker')
  })

  test('Enter kiest steeds de volgende, en elke druk is apart ongedaan te maken', async () => {
    await press('ArrowUp')
    const said: (string | null | undefined)[] = []
    for (let times = 0; times < 6; times += 1) {
      await press('Enter')
      said.push((await cellOn(page)).says)
    }
    expect(said).toEqual([
      'vast lid',
      'voorzitter',
      'soms erbij',
      'alleen stukken',
      'weten we niet',
      'niet aan tafel',
    ])
    await press('Control+z', 'Control+z')
    await eventually(async () => (await cellOn(page)).says).toBe('alleen stukken')
    await eventually(async () => (await seatsOn(page))['Kerk bij Wijkteamoverleg']).toBe(
      'papersOnly',
    )
    await press('Control+y', 'Control+y')
    await eventually(async () => (await seatsOn(page))['Kerk bij Wijkteamoverleg']).toBe(undefined)
  })

  test('wie leeggemaakt en weer gevuld is, houdt wat erover bekend was', async () => {
    await press('ArrowDown', 'Delete')
    await eventually(async () => (await seatsOn(page))['School bij Wijkteamoverleg']).toBe(
      undefined,
    )
    await press(' ')
    await eventually(async () => (await seatsOn(page))['School bij Wijkteamoverleg']).toBe(
      'member?',
    )
  })

  test('wie er al is, wordt gevonden en niet dubbel gemaakt', async () => {
    await tabTo(page, page.getByRole('combobox', { name: 'Nieuwe organisatie' }))
    await enter(page, 'polit')
    await eventually(async () => (await cellOn(page)).row).toBe('Politie')
    expect((await stateOf(page)).organisations).toHaveLength(4)
  })

  test('wat een ander doet, komt erbij zonder dat het toetsenbord van zijn plek gaat', async () => {
    await press('Home', 'ArrowRight', 'ArrowRight', 'v')
    await other.goto(product.links.allMaps)
    await other.goto(page.url())
    await other.getByRole('grid').waitFor()
    const before = await cellOn(page)
    expect(await post(other, 'organisations', { name: 'Aanloophuis' })).toBe(201)
    await page.getByRole('rowheader', { name: 'Aanloophuis' }).waitFor()
    expect(await cellOn(page)).toEqual(before)
    const state = await stateOf(page)
    const church = state.organisations.find(({ name }) => name === 'Kerk')?.id
    expect(await post(other, `organisations/${church}`, null)).toBeLessThan(300)
    await page.getByRole('rowheader', { name: 'Kerk' }).waitFor({ state: 'detached' })
    expect(await cellOn(page)).toEqual(before)
    // Its own row goes: the keyboard stays in the grid, at what came in its place.
    const police = state.organisations.find(({ name }) => name === 'Politie')?.id
    expect(await post(other, `organisations/${police}`, null)).toBeLessThan(300)
    await eventually(() => cellOn(page)).toMatchObject({ row: 'School', column: before.column })
  })

  test('axe vindt niets', async () => {
    await expectAccessible(page)
  })

  test('Enter op een naam opent het kaartje', async () => {
    await press('Home', 'Enter')
    await page.getByRole('complementary', { name: 'Kaartje' }).getByText('School').first().waitFor()
  })

  test('de console bleef stil', () => {
    expect(product.errors()).toEqual([])
  })
})
