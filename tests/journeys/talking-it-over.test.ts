import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, hasKeyboard, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { find, openPlace } from './open-place.ts'
import { journey, openProduct, type Person, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

journey('Stap 4 en 5 van de opdracht, alleen met het toetsenbord', () => {
  let product: Product
  let group: Person

  beforeAll(async () => {
    product = await openProduct()
    group = await product.person()
    await openPlace(group.page, product.links.projectTeam, 'Werkblad')
  })
  afterAll(() => product.close())

  const observations = async () => (await stateOf(group.page)).observations
  const stepButton = (title: RegExp) =>
    group.page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: title })

  test('de schuine streep brengt de typist bij Nieuw overleg, hoe lang de lijst ook is', async () => {
    const { page } = group
    const field = page.getByRole('combobox', { name: 'Nieuw overleg' })
    await field.waitFor()
    await page.keyboard.press('/')
    await eventually(() => hasKeyboard(field)).toBe(true)
    await page.keyboard.press('Escape')
    // Also out of a field in which nothing was typed yet, and never as a letter of the name.
    await page
      .getByRole('combobox', { name: /^Wie zit bij/ })
      .first()
      .focus()
    await page.keyboard.press('/')
    await eventually(() => hasKeyboard(field)).toBe(true)
    await page.keyboard.press('/')
    expect(await field.inputValue()).toBe('')
  })

  test('één letter, een zin en Enter: dat valt op, en het gaat over het hele netwerk', async () => {
    const { page } = group
    await tabTo(page, stepButton(/^4/))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wat valt op? Wat ontbreekt?' }).waitFor()
    await page.keyboard.press('v')
    const field = page.getByRole('textbox', { name: 'Wat valt op?' })
    await eventually(() => hasKeyboard(field)).toBe(true)
    await enter(page, 'Bijna alles gaat over vinden')
    await eventually(observations).toContainEqual(
      expect.objectContaining({
        observationKind: 'standsOut',
        text: 'Bijna alles gaat over vinden',
        subject: null,
        audience: 'projectTeam',
      }),
    )
  })

  test('wat op de kaart gekozen is, daar gaat de zin over: wie missen we, en nodigen we die uit?', async () => {
    const { page } = group
    await goTo('Kaart')
    await page.locator('[data-testid=map-canvas][data-nodes]').waitFor()
    await find(page, 'Armoedepact')
    await page.getByRole('complementary', { name: 'Kaartje' }).waitFor()
    await goTo('Werkblad')
    await page.getByText('Gaat over Armoedepact').waitFor()
    await page.keyboard.press('m')
    await eventually(() => hasKeyboard(page.getByRole('textbox', { name: 'Wie missen we?' }))).toBe(
      true,
    )
    await page.keyboard.type('Ouders die het zelf hebben meegemaakt')
    await tabTo(page, page.getByRole('radio', { name: 'Ja' }).first())
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: 'Schrijf op', exact: true }))
    await page.keyboard.press('Enter')
    const { consultationTables } = await stateOf(page)
    const pact = consultationTables.find(({ name }) => name.includes('Armoedepact'))
    await eventually(observations).toContainEqual(
      expect.objectContaining({
        observationKind: 'whoIsMissing',
        text: 'Ouders die het zelf hebben meegemaakt',
        subject: pact?.id,
        invite: true,
      }),
    )
  })

  test('de kaart telt vier partijen met de meeste overleggen, en de groep beslist', async () => {
    const { page } = group
    await tabTo(page, stepButton(/^5/))
    await page.keyboard.press('Enter')
    await page.getByText('Het zijn er 4, want er zijn er met evenveel overleggen.').waitFor()
    const boxes = page.getByRole('list').filter({ has: page.getByText(/\d+ overleggen/) })
    const suggested = boxes.getByRole('checkbox')
    expect(await suggested.count()).toBe(4)
    for (const at of [0, 1]) {
      await tabTo(page, suggested.nth(at))
      await page.keyboard.press('Space')
    }
    await page.getByText('nog 1 erbij?').waitFor()
    await tabTo(page, page.getByRole('combobox', { name: 'Een andere partij' }))
    await enter(page, 'Taalhuis')
    await page.getByText('Het is bewaard als jullie antwoord.').waitFor()
    await eventually(async () =>
      (await observations()).filter(({ observationKind }) => observationKind === 'bestRepresented'),
    ).toHaveLength(3)
  })

  test('na opnieuw laden staat het antwoord van de groep er nog', async () => {
    const { page } = group
    await page.reload()
    await tabTo(page, stepButton(/^5/))
    await page.keyboard.press('Enter')
    await page.getByText('Het is bewaard als jullie antwoord.').waitFor()
  })

  test('de console bleef stil', () => {
    expect(product.errors()).toEqual([])
  })

  async function goTo(place: string) {
    const { page } = group
    const places = page.getByRole('navigation', { name: 'Onderdelen' })
    await tabTo(page, places.getByRole('link', { name: place }))
    await page.keyboard.press('Enter')
    await places.locator('[aria-current=page]', { hasText: place }).waitFor()
  }
})
