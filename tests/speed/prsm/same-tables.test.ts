import { afterAll, beforeAll, expect, test } from 'vitest'
import { journey, openProduct, type Product } from '../../journeys/product.ts'
import { stateOf } from '../../journeys/state-of.ts'
import { typeAll } from '../typist/typist.ts'
import { exampleState, workOf } from '../typist/what-to-type.ts'
import {
  csvForPrsm,
  drawInPrsm,
  linesExpected,
  linesInPrsm,
  openFileInPrsm,
  openPrsm,
} from './draw-in-prsm.ts'
import { pace, type Toll } from './paced-hands.ts'
import { openWorksheet, typeKeys, typeWholeNames } from './type-in-webwijzer.ts'

/** Where a PRSM of your own answers, with its websocket server beside it. */
const prsm = process.env.PRSM_URL
const all = workOf(exampleState())
const tables = all.tables.slice(0, 4)
const expected = linesExpected(tables).toSorted()

journey('Four tables with who sits there, at one pace here and in PRSM', () => {
  let product: Product
  const lines: string[] = []

  beforeAll(async () => {
    product = await openProduct()
  })
  afterAll(async () => {
    await product.close()
    console.log(
      [`${pace.key} ms a key, ${pace.mouse} ms a click or drag`, head, ...lines].join('\n'),
    )
  })

  async function measureHere(what: string, type: typeof typeHere) {
    const { page } = await product.person()
    await openWorksheet(page, product.links.allMaps)
    lines.push(row(what, await type(page)))
    const { seats, organisations, consultationTables } = await stateOf(page)
    const names = new Map(
      [...organisations, ...consultationTables].map(({ id, name }) => [id, name]),
    )
    const seen = seats.map(
      ({ organisation, table }) => `${names.get(organisation)} | ${names.get(table)}`,
    )
    expect(seen.toSorted()).toEqual(expected)
  }
  const typeHere = (page: Parameters<typeof typeKeys>[0]) => {
    const task = { isPreloaded: false, isMarked: false, usesOffers: true }
    return typeKeys(page, typeAll({ ...all, tables, programmes: [] }, task).keys)
  }

  test('here, in the fewest keys', () => measureHere('Webwijzer, fewest keys', typeHere))

  test('here, with every name typed whole', () =>
    measureHere('Webwijzer, every name whole', (page) => typeWholeNames(page, tables)))

  test.skipIf(!prsm)('in PRSM, the shortest way of its manual', async () => {
    const { page } = await product.person()
    await openPrsm(page, prsm ?? '')
    lines.push(row('PRSM, boxes and lines', await drawInPrsm(page, tables)))
    expect((await linesInPrsm(page)).toSorted()).toEqual(expected)
  })

  test.skipIf(!prsm)('in PRSM, from a file', async () => {
    const { page } = await product.person()
    await openPrsm(page, prsm ?? '')
    const csv = csvForPrsm(tables)
    await openFileInPrsm(page, csv)
    expect((await linesInPrsm(page)).toSorted()).toEqual(expected)
    lines.push(`PRSM, from a file: ${csv.length} keys to type the file elsewhere`)
  })
})

const columns = ['keys', 'clicks', 'drags', 'at pace', 'seconds']
const head = `${''.padEnd(30)}${columns.map((column) => column.padStart(9)).join('')}`

/** What the pace alone makes of it, and what the clock said: the rest is the product and a busy machine. */
function row(what: string, { keys, clicks, drags, seconds }: Toll): string {
  const atPace = (keys * pace.key + (clicks + drags) * pace.mouse) / 1000
  const figures = [keys, clicks, drags, atPace.toFixed(1), seconds.toFixed(1)]
  return `${what.padEnd(30)}${figures.map((figure) => String(figure).padStart(9)).join('')}`
}
