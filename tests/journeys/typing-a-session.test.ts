import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, hasKeyboard, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { exampleMap, tableWithParties } from './example-files.ts'
import { countsOn, isInside, type Point, pictureOn, placesOn } from './map-on-screen.ts'
import { journey, openProduct, type Person, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

const example = exampleMap()
const tables = ['OVL-01', 'OVL-02', 'OVL-03', 'OVL-04'].map((id) => tableWithParties(example, id))
const names = new Set(tables.flatMap(({ parties }) => parties))

journey('Een groep typt een sessie in, alleen met het toetsenbord', () => {
  let product: Product
  let typist: Person
  let page: Page
  /** Where everything stood after the last arrival. */
  let stood: Record<string, Point> = {}
  const moved: string[] = []

  beforeAll(async () => {
    product = await openProduct()
    typist = await product.person()
    page = typist.page
  })
  afterAll(() => product.close())

  /** Compares with the last look: whoever stood somewhere has to stand there still, and everybody in sight. */
  async function lookAfter(arrival: string) {
    const stand = await placesOn(page)
    for (const [id, { x, y }] of Object.entries(stood)) {
      const now = stand[id]
      if (now?.x !== x || now.y !== y) moved.push(`${id} by ${arrival}`)
    }
    stood = stand
    // The camera may still be on its way.
    await eventually(() => outOfSight(arrival)).toEqual([])
  }

  async function outOfSight(arrival: string) {
    const { room, things } = await pictureOn(page)
    return things.flatMap(({ id, all, under }) => [
      ...(isInside(room, all) ? [] : [`${id} outside after ${arrival}`]),
      ...(under === null ? [] : [`${id} after ${arrival} under ${under}`]),
    ])
  }

  test('ze maken in Mijn kaarten een nieuwe kaart', async () => {
    await page.goto(product.links.allMaps)
    await tabTo(page, page.getByRole('button', { name: 'Nieuwe kaart', exact: true }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Naam van de kaart' }))
    await enter(page, 'Sessie 3 in Lindevoort')
    await page.getByRole('link', { name: 'Werkblad' }).waitFor()
    await eventually(() => page.title()).toContain('Werkblad · Sessie 3 in Lindevoort')
  })

  test('ze typen vier overleggen met wie daar zit: naam, Enter, naam, Enter', async () => {
    await tabTo(page, page.getByRole('combobox', { name: 'Nieuw overleg' }))
    let seats = 0
    for (const { name, parties } of tables) {
      await enter(page, name)
      const block = page.getByRole('group', { name })
      const field = block.getByRole('combobox', { name: `Wie zit bij ${name}?` })
      await eventually(() => hasKeyboard(field)).toBe(true)
      await lookAfter(name)
      for (const party of parties) {
        await enter(page, party)
        seats += 1
        await eventually(async () => (await countsOn(page)).seats, party).toBe(seats)
        await lookAfter(party)
      }
      await block.getByText(`${parties.length} aan tafel`).waitFor()
      // Enter in the empty field: this table is done.
      await page.keyboard.press('Enter')
    }
  })

  test('de server en de kaart hebben precies 10, 7, 9 en 7 plekken aan tafel', async () => {
    await page.getByText('Alles opgeslagen').waitFor()
    const state = await stateOf(page)
    const counts = tables.map(({ name }) => {
      const table = state.consultationTables.find((each) => each.name === name)
      return state.seats.filter((seat) => seat.table === table?.id).length
    })
    expect(counts).toEqual([10, 7, 9, 7])
    expect(new Set(state.organisations.map(({ name }) => name))).toEqual(names)
    expect(await countsOn(page)).toEqual({ nodes: names.size + tables.length, seats: 33, links: 0 })
  })

  test('niemand ging opzij voor wie erbij kwam', () => {
    expect(Object.keys(stood)).toHaveLength(names.size + tables.length)
    expect(moved).toEqual([])
  })

  test('en alles staat in beeld, nergens onder', async () => {
    expect(await outOfSight('the last')).toEqual([])
  })

  test('de console bleef stil', () => {
    expect(typist.errors).toEqual([])
  })
})
