import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { enter } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'

const textOf = async (part: Locator) => (await part.textContent()) ?? ''
const header = (page: Page) => textOf(page.getByRole('banner'))
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Presses a button with the keyboard, as somebody without a mouse does. */
async function press(page: Page, name: string | RegExp) {
  await button(page, name).first().focus()
  await page.keyboard.press('Enter')
}

journey('In de zaal', () => {
  let product: Product
  let team: Page
  let laptop: Page
  let phone: Page
  let code = ''

  beforeAll(async () => {
    product = await openProduct()
    team = (await product.person()).page
    laptop = (await product.person()).page
    phone = (await product.person({ viewport: { width: 390, height: 844 } })).page
  })
  afterAll(() => product.close())

  test('het projectteam zet de zaal open en ziet een code, zonder muis', async () => {
    await team.goto(product.links.projectTeam)
    await press(team, 'Delen')
    const dialog = team.getByRole('dialog')
    await dialog.getByText('Zet de zaal open').waitFor()
    await press(team, 'Open de zaal')
    await dialog.getByText('De zaal is open tot').waitFor()
    code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await textOf(dialog))?.[0] ?? ''
    expect(code).not.toBe('')
    // Here only this computer can reach the server, and the dialog says so instead of showing a picture.
    expect(await textOf(dialog)).toContain('Alleen deze computer kan erbij')
    expect(await dialog.getByRole('img').count()).toBe(0)
    await expectAccessible(team)
    await team.keyboard.press('Escape')
  })

  test('wie de code intypt, kiest een groep en doet mee', async () => {
    await laptop.goto(product.address)
    await press(laptop, 'Code intypen')
    await laptop.getByRole('textbox', { name: 'Code' }).waitFor()
    await expectAccessible(laptop)
    await enter(laptop, code.slice(0, 4))
    await eventually(() => textOf(laptop.getByRole('alert'))).toContain('nog geen hele code')
    await laptop.keyboard.press('ControlOrMeta+a')
    await enter(laptop, code.toLowerCase())
    await laptop.getByRole('dialog', { name: 'In welke groep zit je?' }).waitFor()
    await laptop.getByText('N1', { exact: true }).click()
    await laptop.getByRole('textbox', { name: 'Je naam' }).fill('Fatma')
    await laptop.keyboard.press('Enter')
    await eventually(() => header(laptop)).toContain('groep N1')
    await phone.goto(`${product.address}/zaal#${code}`)
    await phone.getByRole('button', { name: 'Doe mee' }).click()
    await phone.getByRole('button', { name: 'Ik hoor niet bij een groep' }).click()
    await eventually(() => header(team)).toContain('3 mensen werken mee')
  })

  test('iedereen ziet dezelfde klok, ook na opnieuw laden', async () => {
    await press(team, 'Zet de klok')
    await team.getByRole('textbox', { name: 'Aantal minuten' }).fill('12')
    await press(team, /^Start$/)
    for (const page of [team, laptop, phone])
      await eventually(() => header(page)).toMatch(/nog 1[12]:\d\d/)
    await laptop.reload()
    await eventually(() => header(laptop)).toMatch(/nog 1[12]:\d\d/)
    expect(await header(laptop)).toContain('groep N1')
    await team.keyboard.press('Escape')
  })

  test('het logboek zegt wie wat deed, en het projectteam maakt het ongedaan', async () => {
    await laptop.getByLabel('Nieuw overleg').focus()
    await enter(laptop, 'Koffietafel Zuid: Nieuwe Kerk')
    await openPlace(team, team.url(), 'Logboek')
    const line = team.getByRole('listitem').filter({ hasText: 'Koffietafel Zuid' })
    await eventually(() => textOf(line.first())).toContain('Groep N1')
    await expectAccessible(team)
    await press(team, /Maak ongedaan: .*Koffietafel/)
    await eventually(() => textOf(laptop.getByRole('main'))).not.toContain('Koffietafel')
    await eventually(() => textOf(line.last())).toContain('ongedaan gemaakt')
  })

  test('bij de wissel staat er wat er al is, en gaat de andere groep verder', async () => {
    await press(laptop, /^De klok/)
    await press(laptop, 'Wissel van groep')
    await laptop.getByRole('heading', { level: 1, name: /Alles is bewaard/ }).waitFor()
    await expectAccessible(laptop)
    await press(laptop, 'Laat groep N1 op de kaart zien')
    await laptop.getByRole('combobox', { name: 'Groep' }).waitFor()
    await laptop.goBack()
    await press(laptop, 'Ga verder als groep N2')
    await eventually(() => header(laptop)).toContain('groep N2')
    // Who goes on does so in the page itself, and sees everybody's work, not the first group's only.
    await eventually(() => laptop.locator('#content:focus').count()).toBe(1)
    await eventually(() => textOf(laptop.getByRole('main'))).toContain('Alle groepen')
  })

  test('op de muur staan de kaart, de aantallen en de code', async () => {
    await team.goto(`${product.address}${new URL(team.url()).pathname.replace(/\/\w+$/, '/muur')}`)
    await eventually(() => textOf(team.getByRole('main'))).toContain(code)
    expect(await textOf(team.getByRole('main'))).toContain('overleggen')
    expect(await team.getByRole('navigation').count()).toBe(0)
    await expectAccessible(team)
  })

  test('gaat de zaal dicht, dan is wie de code typte eruit', async () => {
    await team.goto(product.links.projectTeam)
    await press(team, 'Delen')
    await team.getByRole('dialog').getByText('De zaal is open tot').waitFor()
    await press(team, 'Sluit de zaal')
    for (const page of [laptop, phone])
      await eventually(() => textOf(page.locator('body'))).toContain('werkt niet meer')
    await team.keyboard.press('Escape')
    await eventually(() => header(team)).toContain('1 mens werkt mee')
  })
})
