import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { countsOn, middleOf, placesOn } from './map-on-screen.ts'
import { find, openMap } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const smw = 'ORG-26'
const quiet = 'ORG-43'

journey('Twee mensen werken tegelijk aan het voorbeeld', () => {
  let product: Product
  let anne: Page
  let bas: Page

  beforeAll(async () => {
    product = await openProduct()
    anne = (await product.person()).page
    bas = (await product.person()).page
    await openMap(anne, product.links.projectTeam)
    await openMap(bas, product.links.projectTeam)
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  const organisationCalled = async (page: Page, name: string) =>
    (await stateOf(page)).organisations.find((each) => each.name === name)

  test('Anne zet een organisatie op de kaart en Bas ziet hem komen', async () => {
    const { nodes } = await countsOn(bas)
    await find(anne, 'Weggeefwinkel Noord')
    await anne.getByRole('group', { name: 'Wat is “Weggeefwinkel Noord”?' }).waitFor()
    await anne.getByRole('button', { name: 'Organisatie', exact: true }).click()
    await eventually(async () => (await countsOn(bas)).nodes).toBe(nodes + 1)
    const added = await organisationCalled(bas, 'Weggeefwinkel Noord')
    expect(await placesOn(bas)).toHaveProperty(added?.id ?? 'nobody')
    expect(await placesOn(bas)).toEqual(await placesOn(anne))
  })

  test('Bas versleept een rondje en Anne ziet het staan waar hij het neerzet', async () => {
    const before = await placesOn(bas)
    const { x, y } = await middleOf(bas, smw)
    await bas.mouse.move(x, y)
    await bas.mouse.down()
    await bas.mouse.move(x + 30, y - 40, { steps: 5 })
    await bas.mouse.move(x + 70, y - 90, { steps: 5 })
    await bas.mouse.up()
    await eventually(async () => (await placesOn(bas))[smw]).not.toEqual(before[smw])
    const after = await placesOn(bas)
    await eventually(() => placesOn(anne)).toEqual(after)
    // Nobody else moved.
    expect({ ...after, [smw]: before[smw] }).toEqual(before)
  })

  test('Anne wijzigt het aanbod op een kaartje dat Bas ook open heeft', async () => {
    await find(anne, 'Buurthuis De Schakel')
    await find(bas, 'Buurthuis De Schakel')
    const offers = [anne, bas].map((page) =>
      page
        .getByRole('complementary', { name: 'Kaartje' })
        .getByRole('textbox', { name: 'Aanbod', exact: true }),
    )
    const [annes, basses] = offers
    await annes?.fill('Koffie, en op dinsdag een weggeeftafel.')
    await anne.keyboard.press('Tab')
    await eventually(() => basses?.inputValue()).toBe('Koffie, en op dinsdag een weggeeftafel.')
  })

  test('Bas haalt Quiet weg met de Delete-toets, en bij Anne gaan de plekken mee', async () => {
    const before = await countsOn(anne)
    await find(bas, 'Quiet Lindevoort')
    await bas.getByRole('heading', { name: /^Quiet Lindevoort/ }).waitFor()
    await bas.keyboard.press('Delete')
    await eventually(async () => (await countsOn(anne)).nodes).toBe(before.nodes - 1)
    expect((await countsOn(anne)).seats).toBeLessThan(before.seats)
    expect(await placesOn(anne)).not.toHaveProperty(quiet)
  })

  test('Bas maakt het ongedaan, doet het opnieuw en maakt het weer ongedaan: met toetsen en knoppen', async () => {
    const without = await countsOn(bas)
    const header = bas.getByRole('banner')
    await bas.keyboard.press('Control+z')
    await eventually(async () => (await countsOn(anne)).nodes).toBe(without.nodes + 1)
    await bas.keyboard.press('Control+y')
    await eventually(() => countsOn(anne)).toEqual(without)
    await header.getByRole('button', { name: 'Maak ongedaan' }).click()
    await eventually(async () => (await countsOn(anne)).nodes).toBe(without.nodes + 1)
    await header.getByRole('button', { name: 'Doe opnieuw' }).click()
    await eventually(() => countsOn(anne)).toEqual(without)
    await bas.keyboard.press('Control+z')
    await eventually(async () => (await placesOn(anne))[quiet]).toBeDefined()
    expect((await countsOn(bas)).seats).toBe(112)
  })

  test('Anne maakt alleen haar eigen wijziging ongedaan', async () => {
    await anne.getByRole('banner').getByRole('button', { name: 'Maak ongedaan' }).click()
    await eventually(
      async () => (await organisationCalled(bas, 'Buurthuis De Schakel'))?.offer,
    ).toBe('Koffie, maaltijden en huiswerkhulp door vrijwilligers.')
    await anne.keyboard.press('Control+y')
    await eventually(
      async () => (await organisationCalled(bas, 'Buurthuis De Schakel'))?.offer,
    ).toBe('Koffie, en op dinsdag een weggeeftafel.')
  })

  test('na opnieuw laden is alles er nog, bij allebei hetzelfde', async () => {
    await anne.getByText('Alles opgeslagen').waitFor()
    await bas.getByText('Alles opgeslagen').waitFor()
    const [counts, places] = [await countsOn(anne), await placesOn(anne)]
    for (const page of [anne, bas]) {
      await page.reload()
      await eventually(() => countsOn(page)).toEqual(counts)
      expect(await placesOn(page)).toEqual(places)
    }
    expect(await stateOf(anne)).toEqual({ ...(await stateOf(bas)), you: expect.any(String) })
    const added = await organisationCalled(anne, 'Weggeefwinkel Noord')
    expect(places).toHaveProperty(added?.id ?? 'nobody')
  })
})
