import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { enter, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { journey, openProduct, type Product } from './product.ts'
import { tooWide } from './sideways.ts'

const textOf = async (part: Locator) => (await part.textContent()) ?? ''
const wallText = (page: Page) => textOf(page.getByRole('main'))

/** Names somebody without a mouse: whom, why, send. */
async function name(page: Page, whom: string, why: string) {
  await tabTo(page, page.getByRole('combobox', { name: 'Dan bel ik…' }))
  await enter(page, whom)
  await tabTo(page, page.getByRole('textbox', { name: 'Waarom?' }))
  await page.keyboard.type(why)
  await tabTo(page, page.getByRole('button', { name: 'Versturen' }))
  await page.keyboard.press('Enter')
}

journey('De zaal noemt webbers op de telefoon', () => {
  let product: Product
  let wall: Page
  let one: Page
  let two: Page
  let code = ''

  beforeAll(async () => {
    product = await openProduct()
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    wall = (await product.person()).page
    one = (await product.person(phone)).page
    two = (await product.person(phone)).page
  })
  afterAll(() => product.close())

  test('de begeleider opent het noemen, en zet het op de muur', async () => {
    await wall.goto(product.links.projectTeam)
    await tabTo(wall, wall.getByRole('button', { name: 'Delen', exact: true }))
    await wall.keyboard.press('Enter')
    const dialog = wall.getByRole('dialog')
    await tabTo(wall, dialog.getByRole('radio', { name: 'De zaal' }))
    await wall.keyboard.press('ArrowRight')
    await tabTo(wall, dialog.getByRole('button', { name: 'Open het noemen' }))
    await wall.keyboard.press('Enter')
    await dialog.getByText('Het noemen is open tot').waitFor()
    code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await textOf(dialog))?.[0] ?? ''
    await expectAccessible(wall)
    const map = new URL(wall.url()).pathname.split('/')[2]
    await wall.goto(`${product.address}/m/${map}/wie-bel-je`)
    await eventually(() => wallText(wall)).toContain(code)
    await eventually(() => wallText(wall)).toContain('Nog niemand noemde iemand op de telefoon')
    await expectAccessible(wall)
  })

  test('twee telefoons komen binnen zonder account', async () => {
    for (const phone of [one, two]) {
      await phone.goto(`${product.address}/zaal#${code}`)
      await tabTo(phone, phone.getByRole('button', { name: 'Doe mee' }))
      await phone.keyboard.press('Enter')
      await phone.getByRole('heading', { level: 1, name: /dan bel ik/ }).waitFor()
      await expectAccessible(phone)
      expect(await tooWide(phone)).toEqual([])
    }
    await eventually(() => wallText(wall)).toContain('2 telefoons doen mee')
  })

  test('wie bel je, en waarom: zonder reden gaat het niet weg', async () => {
    await tabTo(one, one.getByRole('combobox', { name: 'Dan bel ik…' }))
    await enter(one, 'Leerplicht')
    await tabTo(one, one.getByRole('button', { name: 'Versturen' }))
    await one.keyboard.press('Enter')
    await one.getByText('Schrijf kort op waarom.').waitFor()
    await one.keyboard.type('Belt altijd dezelfde dag terug.')
    await tabTo(one, one.getByRole('button', { name: 'Versturen' }))
    await one.keyboard.press('Enter')
    await one.getByText('Verstuurd. Dank je wel!').first().waitFor()
    await eventually(() => wallText(wall)).toMatch(/1 van de \d+ mensen noemde iemand/)
    await eventually(() => wallText(wall)).toContain('Leerplicht')
    expect(await wallText(wall)).not.toContain('dezelfde dag')
    await expectAccessible(one)
  })

  test('zonder verbinding wacht het op de telefoon, ook na opnieuw tikken', async () => {
    await two.context().setOffline(true)
    await name(two, 'Ria van de speeltuin', 'Zij weet wie er thuis is.')
    await two.getByText('Bewaard op deze telefoon').first().waitFor()
    await eventually(() => textOf(two.getByRole('main'))).toContain('wacht op verbinding')
    await expectAccessible(two)
    // Half a sentence more, that was never sent, is not lost either.
    await two.getByRole('textbox', { name: 'Waarom?' }).fill('Een halve zin')
    await two.context().setOffline(false)
    await eventually(() => textOf(two.getByRole('main'))).toContain('verstuurd')
    await eventually(() => wallText(wall)).toMatch(/2 van de \d+ mensen noemde iemand/)
    await two.reload()
    const kept = two.getByRole('textbox', { name: 'Waarom?' })
    await eventually(() => kept.inputValue()).toBe('Een halve zin')
    await eventually(() => textOf(two.getByRole('main'))).toContain('Ria van de speeltuin')
    expect(await textOf(two.getByRole('main'))).not.toContain('Leerplicht')
  })

  test('de begeleider toont redenen: over een organisatie meteen, over een mens nog niet', async () => {
    await tabTo(wall, wall.getByRole('button', { name: 'Toon redenen' }))
    await wall.keyboard.press('Enter')
    await eventually(() => wallText(wall)).toContain('Belt altijd dezelfde dag terug.')
    expect(await wallText(wall)).not.toContain('wie er thuis is')
    expect(await wallText(wall)).not.toContain('Ria')
    await expectAccessible(wall)
    await wall.keyboard.press('ControlOrMeta+z')
    await eventually(() => wallText(wall)).not.toContain('dezelfde dag')
    await wall.keyboard.press('Enter')
    await eventually(() => wallText(wall)).toContain('dezelfde dag')
  })

  test('het projectteam leest de reden over een mens, en laat haar los', async () => {
    const { page: desk } = await product.person()
    await desk.goto(product.links.projectTeam)
    await desk.getByRole('link', { name: 'Webbers' }).click()
    const part = desk.locator('#telefoons')
    await tabTo(desk, part.locator('summary', { hasText: 'redenen over een persoon' }))
    await desk.keyboard.press('Enter')
    await tabTo(desk, part.getByRole('checkbox', { name: /reden over Ria/ }))
    await desk.keyboard.press('Space')
    await eventually(() => wallText(wall)).toContain('Ria van de speeltuin')
    await eventually(() => wallText(wall)).toContain('Zij weet wie er thuis is.')
    await expectAccessible(desk)
    await desk.getByRole('link', { name: 'Logboek' }).click()
    await desk.getByRole('heading', { level: 1, name: 'Logboek' }).waitFor()
    await eventually(() => textOf(desk.getByRole('main'))).toContain('Zaal, sessie 4')
  })

  test('wie zich bedenkt, haalt het op dezelfde telefoon weg', async () => {
    await tabTo(two, two.getByRole('button', { name: 'Haal weg: Ria van de speeltuin' }))
    await two.keyboard.press('Enter')
    await two.getByText('Ria van de speeltuin is weggehaald.').first().waitFor()
    await eventually(() => wallText(wall)).not.toContain('Ria')
    await eventually(() => wallText(wall)).toMatch(/1 van de \d+ mensen noemde iemand/)
  })

  test('wie zich ook een webber voelt, zegt wat hij doet en waarom, en niet hoe hij heet', async () => {
    await one.reload()
    await tabTo(one, one.getByRole('checkbox', { name: 'Ik voel mezelf ook een webber' }))
    await one.keyboard.press('Space')
    await tabTo(one, one.getByRole('combobox', { name: 'Bij welke organisatie hoor je?' }))
    await enter(one, 'Buurthuis De Schakel')
    await tabTo(one, one.getByRole('textbox', { name: 'Wat doe je daar?' }))
    await one.keyboard.type('gastvrouw')
    await tabTo(one, one.getByRole('textbox', { name: 'Waarom jij?' }))
    await one.keyboard.type('Ik ken iedereen die binnenkomt.')
    await expectAccessible(one)
    await tabTo(one, one.getByRole('button', { name: 'Versturen' }))
    await one.keyboard.press('Enter')
    await one.getByText('Verstuurd. Dank je wel!').first().waitFor()
    await eventually(() => textOf(one.getByRole('main'))).toContain('gastvrouw · jijzelf')
    expect(await wallText(wall)).not.toContain('gastvrouw')
  })
})
