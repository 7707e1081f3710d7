import { chromium, type Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { makeDataDir, spawnServer } from '../../faults/spawned-server.ts'
import { typeAll } from './typist.ts'
import { exampleState, workOf } from './what-to-type.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** The first tables of the example: enough for offers, marks and every way to the next table. */
const part = { ...workOf(exampleState()), programmes: [] }
const tables = part.tables.slice(0, 5)

async function newMap(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Nieuwe kaart', exact: true }).click()
  await page.getByRole('textbox', { name: 'Naam van de kaart' }).fill('Typist')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Werkblad' }).click()
  await page.getByRole('combobox', { name: 'Nieuw overleg' }).focus()
}

const seatsOn = (page: Page) =>
  page.evaluate(async () => {
    const [, map] = /\/m\/([^/]+)/.exec(location.pathname) ?? []
    const state = await (await fetch(`/api/maps/${map}`)).json()
    const nameOf = (list: { id: string; name: string }[], id: string) =>
      list.find((each) => each.id === id)?.name
    return (state.seats as Record<'table' | 'organisation' | 'role' | 'certainty', string>[]).map(
      ({ table, organisation, role, certainty }) =>
        [
          nameOf(state.consultationTables, table),
          nameOf(state.organisations, organisation),
          role,
          certainty,
        ].join(' | '),
    )
  })

describe.skipIf(process.env.WEBWIJZER_NO_BROWSER !== undefined)('the same in a browser', () => {
  const [dataDir, forget] = makeDataDir()
  const closing: (() => unknown)[] = [forget]
  afterAll(async () => {
    for (const close of closing.toReversed()) await close()
  })

  test('the keys of the typist, pressed without a pause, seat the same parties', async () => {
    const { keys, desk } = typeAll(
      { ...part, tables },
      { isPreloaded: false, isMarked: true, usesOffers: true },
    )
    const server = await spawnServer({ DATA_DIR: dataDir })
    closing.push(async () => {
      server.process.kill()
      await server.ended
    })
    const executablePath = process.env.WEBWIJZER_BROWSER ?? ''
    const browser = await chromium.launch({ executablePath, args: flags })
    closing.push(() => browser.close())
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
    await newMap(page, `${server.url}/#${server.key}`)

    const start = performance.now()
    let presses = 0
    for (const each of keys) {
      for (const key of each) {
        if (key === '⏎') await page.keyboard.press('Enter')
        else await page.keyboard.type(key)
        presses += 1
      }
    }
    const seconds = (performance.now() - start) / 1000
    await page.getByText('Alles opgeslagen').waitFor()

    const state = desk.state()
    const expected = [...state.seat.values()].map(({ table, organisation, role, certainty }) =>
      [
        state.consultationTable.get(table)?.name,
        state.organisation.get(organisation)?.name,
        role,
        certainty,
      ].join(' | '),
    )
    expect((await seatsOn(page)).toSorted()).toEqual(expected.toSorted())
    console.log(
      `in a browser: ${presses} presses for ${expected.length} seats at ${tables.length} tables, ${((seconds / presses) * 1000).toFixed(0)} ms a key`,
    )
  })
})
