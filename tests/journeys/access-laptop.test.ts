import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { partsOfInsights, visitors, visits } from './every-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { tooWide } from './sideways.ts'

journey('Iedereen kan ermee werken, op een laptop', () => {
  let product: Product
  let somebody: Awaited<ReturnType<typeof visitors>>

  beforeAll(async () => {
    product = await openProduct()
    somebody = await visitors(product, { width: 1440, height: 900 })
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  test.for(visits)('%s (%s)', async ([place, role]) => {
    const page = await somebody.open(place, role)
    await expectAccessible(page)
    expect(await tooWide(page)).toEqual([])
  })

  test.for(partsOfInsights)('Inzichten, onderdeel %s', async (part) => {
    const page = await somebody.openPart(part)
    await expectAccessible(page)
    expect(await tooWide(page)).toEqual([])
  })
})
