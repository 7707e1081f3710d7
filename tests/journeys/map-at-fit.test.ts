import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { type Box, isInside, pictureOn, placesOn } from './map-on-screen.ts'
import { openMap } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

journey('Het voorbeeld gaat open op een scherm van 1440 bij 900', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await openMap(page, product.links.projectTeam)
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  /** Takes away what was said over the map, as somebody does who wants to look. */
  const closeMessage = () => page.getByRole('button', { name: 'Sluit', exact: true }).click()

  /** Everything on the map can be read: nothing lies over it, nothing sticks out. */
  async function expectReadable() {
    const { room, things } = await pictureOn(page)
    expect(things).toHaveLength(83)
    const pairs = things.flatMap((one, at) =>
      things.slice(at + 1).map((other) => [one, other] as const),
    )
    const crossed = pairs.filter(([one, other]) => overlap(one.label, other.label))
    expect(crossed.map(([one, other]) => `${one.id} × ${other.id}`)).toEqual([])
    expect(things.filter(({ all }) => !isInside(room, all)).map(({ id }) => id)).toEqual([])
    expect(things.filter(({ under }) => under !== null)).toEqual([])
    return things
  }

  test('geen twee namen raken elkaar, en geen naam valt weg', async () => {
    const things = await expectReadable()
    expect(Math.min(...things.map(({ font }) => font))).toBeGreaterThanOrEqual(9)
  })

  test('Herschik verplaatst veel, en Ctrl+Z zet in één keer alles terug', async () => {
    const before = await placesOn(page)
    await page.getByRole('button', { name: 'Herschik' }).click()
    await eventually(() => placesOn(page)).not.toEqual(before)
    await page.getByText('Alles opgeslagen').waitFor()
    const after = await placesOn(page)
    const moved = Object.keys(before).filter((id) => after[id]?.x !== before[id]?.x)
    expect(moved.length).toBeGreaterThan(20)
    await closeMessage()
    await expectReadable()

    await page.keyboard.press('Control+z')
    await eventually(() => placesOn(page)).toEqual(before)
    const undo = page.getByRole('banner').getByRole('button', { name: 'Maak ongedaan' })
    expect(await undo.isDisabled()).toBe(true)
  })

  test('terug op de eerste stand is alles weer te lezen', async () => {
    await closeMessage()
    await page.getByRole('button', { name: 'Laat alles zien' }).click()
    await expectReadable()
  })

  test('wie niets doet, laat de kaart rusten; daarna komt ze weer in beweging', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await eventually(() => framesAskedFor(page)).toBe(0)
    const { font } = (await pictureOn(page)).things[0] ?? { font: 0 }
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await eventually(async () => (await pictureOn(page)).things[0]?.font).toBeGreaterThan(
      font * 1.1,
    )
    await eventually(() => framesAskedFor(page)).toBe(0)
  })
})

/** How often the page asks to draw, in half a second. */
const framesAskedFor = (page: Page) =>
  page.evaluate(async () => {
    let count = 0
    const ask = window.requestAnimationFrame
    window.requestAnimationFrame = (draw) => {
      count += 1
      return ask(draw)
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    window.requestAnimationFrame = ask
    return count
  })
