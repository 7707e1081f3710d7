import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { eventually } from './eventually.ts'
import { partsOfInsights, visitors, visits } from './every-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { tooWide } from './sideways.ts'

journey('Iedereen kan ermee werken, op een telefoon', () => {
  let product: Product
  let somebody: Awaited<ReturnType<typeof visitors>>

  beforeAll(async () => {
    product = await openProduct()
    somebody = await visitors(product, { width: 390, height: 844 })
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  test.for(visits)('%s (%s), ook op een heel smalle', async ([place, role]) => {
    const page = await somebody.open(place, role)
    await expectAccessible(page)
    expect(await tooWide(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 568 })
    await eventually(() => tooWide(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
  })

  test.for(partsOfInsights)('Inzichten, onderdeel %s', async (part) => {
    const page = await somebody.openPart(part)
    await expectAccessible(page)
    expect(await tooWide(page)).toEqual([])
  })
})
