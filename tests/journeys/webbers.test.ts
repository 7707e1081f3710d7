import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose, enter, rewrite, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const namedAndVisible = 'Genoemd door mensen én te zien in de lijnen'
const visibleOnly = 'Te zien in de lijnen, nog niet genoemd'
const namedOnly = 'Genoemd, maar niet te zien in de lijnen'

journey('De groep zoekt webbers in het voorbeeld', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await openPlace(page, product.links.projectTeam, 'Webbers')
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  /** Who stands in a group, in the order of the screen. */
  async function group(title: string): Promise<string[]> {
    const heading = page.getByRole('heading', { name: title, level: 2 })
    const section = page.locator('section').filter({ has: heading })
    await section.waitFor()
    return section.getByRole('heading', { level: 3 }).allInnerTexts()
  }

  test('de mensen noemen, de kaart wijst aan: drie groepen, op alfabet', async () => {
    expect(await group(namedAndVisible)).toEqual([
      'GGD Lindestreek – JGZ 0-4',
      'GGD Lindestreek – JGZ 4-18',
      'Voedselbank Lindestreek',
      'Welzijn Lindevoort – schoolmaatschappelijk werk (SMW)',
    ])
    expect(await group(visibleOnly)).toEqual([
      'Bibliotheek Lindevoort – Taalhuis',
      'IKC De Wilgentuin',
      'Jeugdteam Lindevoort',
      'Woningcorporatie Lindewonen',
    ])
    expect(await group(namedOnly)).toContain('Buurthuis De Schakel')
  })

  test('zonder het grootste overleg valt het Taalhuis weg en komt Wijkteam Noord erbij', async () => {
    await tabTo(page, page.getByRole('switch', { name: 'Kijk zonder dit overleg' }))
    await page.keyboard.press('Space')
    await eventually(() => group(visibleOnly)).not.toContain('Bibliotheek Lindevoort – Taalhuis')
    expect(await group(namedAndVisible)).toContain('Sociaal wijkteam Noord (SWT Noord)')
    await page
      .getByRole('region', { name: 'Eén groot overleg kan het beeld veranderen' })
      .getByText(/^Zonder Armoedepact ziet het er anders uit.*Wijkteam Noord.*Weg:.*Taalhuis/i)
      .waitFor()
    await page.keyboard.press('Space')
    await eventually(() => group(visibleOnly)).toContain('Bibliotheek Lindevoort – Taalhuis')
  })

  test('de groep besluit over de Voedselbank, met sessie, reden en instemming', async () => {
    const box = page.getByRole('group', { name: 'Besluit over Voedselbank Lindestreek' })
    const adopt = box.getByRole('button', { name: 'Neem over als webber' })
    await tabTo(page, adopt)
    await page.keyboard.press('Enter')
    await eventually(() => adopt.getAttribute('aria-pressed')).toBe('true')
    await choose(page, box.getByRole('button', { name: 'Besloten in' }), 'Sessie 4')
    await tabTo(page, box.getByRole('radio', { name: 'Niet nodig' }))
    await page.keyboard.press('ArrowRight')
    await rewrite(
      page,
      box.getByRole('textbox', { name: 'Waarom' }),
      'Ziet gezinnen die nergens anders komen.',
    )
    const decision = async () => {
      const { webbers } = await stateOf(page)
      return webbers.find(({ organisation, function: job }) => organisation === 'ORG-44' && !job)
    }
    await eventually(decision).toMatchObject({
      status: 'confirmed',
      session: 'SES-4',
      reason: 'Ziet gezinnen die nergens anders komen.',
      consent: 'yes',
    })
  })

  test('iemand noemt het Jeugdteam, en dan is dat genoemd én te zien; wat openstond, blijft open', async () => {
    await page.reload()
    const why = page.locator('#party-ORG-08').locator('summary', { hasText: 'Waarom?' })
    await tabTo(page, why)
    await page.keyboard.press('Enter')
    const { nominations } = await stateOf(page)
    await tabTo(page, page.getByRole('link', { name: 'Noem iemand' }))
    await page.keyboard.press('Enter')
    const form = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'Noem een webber' }),
    })
    await tabTo(page, form.getByRole('combobox', { name: /dan bel ik/ }))
    await enter(page, 'Jeugdteam')
    await rewrite(page, form.getByRole('textbox', { name: 'Functie' }), 'jeugdconsulent')
    await rewrite(
      page,
      form.getByRole('textbox', { name: /^Waarom juist/ }),
      'Neemt altijd op en denkt mee.',
    )
    await tabTo(page, form.getByRole('button', { name: 'Voeg nominatie toe' }))
    await page.keyboard.press('Enter')
    await eventually(async () => (await stateOf(page)).nominations.length).toBe(
      nominations.length + 1,
    )
    const old = new Set(nominations.map(({ id }) => id))
    const added = (await stateOf(page)).nominations.find(({ id }) => !old.has(id))
    expect(added).toMatchObject({
      organisation: 'ORG-08',
      function: 'jeugdconsulent',
      reason: 'Neemt altijd op en denkt mee.',
      self: false,
    })
    await eventually(() => group(namedAndVisible)).toContain('Jeugdteam Lindevoort')
    await why.getByText(/^Genoemd door 1 mens\./).waitFor()
    expect(await page.getByText(/^1 persoon noemde Jeugdteam/).isVisible()).toBe(true)
  })
})
