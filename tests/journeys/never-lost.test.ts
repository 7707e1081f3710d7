import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashAtServer, hashOfCopy, keptIn } from './device-copy.ts'
import { eventually } from './eventually.ts'
import { type OwnDevice, ownDevice } from './own-device.ts'
import { journey, openProduct, type Person, type Product, withoutMap } from './product.ts'
import { stateOf } from './state-of.ts'

const tableName = 'Vergeten overleg'
const seats = 50

journey('Een groep valt weg van het netwerk, en er gaat niets verloren', () => {
  let product: Product
  let away: OwnDevice
  let stayed: Person
  let phone: Person
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
    away = await ownDevice()
    stayed = await product.person(withoutMap)
    phone = await product.person({ viewport: { width: 390, height: 800 } })
  })
  afterAll(async () => {
    await away.close()
    await product.close()
  })

  const saved = (at: Page) => at.getByText('Alles opgeslagen').first().waitFor()
  /** The first visit is over once the app itself is kept as well. */
  const appIsKept = (at: Page) =>
    eventually(() => at.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

  test('drie browsers hebben dezelfde kaart open', async () => {
    page = await away.page()
    for (const at of [page, stayed.page, phone.page]) {
      await at.goto(product.links.projectTeam)
      await saved(at)
    }
    await appIsKept(page)
  })

  test('één is offline, en voert een overleg met vijftig plekken in', async () => {
    await away.context.setOffline(true)
    await page.getByRole('combobox', { name: 'Nieuw overleg' }).fill(tableName)
    await page.keyboard.press('Enter')
    const field = page.getByRole('combobox', { name: `Wie zit bij ${tableName}?` })
    await field.waitFor()
    for (let n = 1; n <= seats; n += 1) {
      await field.fill(`Buurtgroep nummer ${n} van de wijk`)
      await field.press('Enter')
    }
    await page.getByText(`${seats} aan tafel`, { exact: true }).waitFor()
    await page
      .getByText(`Offline: ${seats + 1} wijzigingen wachten`)
      .first()
      .waitFor()
  })

  test('intussen werken de anderen door', async () => {
    await stayed.page.getByRole('combobox', { name: 'Nieuw overleg' }).fill('Ander overleg')
    await stayed.page.keyboard.press('Enter')
    await stayed.page.getByRole('combobox', { name: 'Wie zit bij Ander overleg?' }).waitFor()
    await saved(stayed.page)
  })

  test('de browser gaat dicht, en gaat zonder netwerk weer open met alles erin', async () => {
    const address = page.url()
    await away.restart({ isOffline: true })
    page = await away.page()
    await page.goto(address)
    await page
      .getByText(`Offline: ${seats + 1} wijzigingen wachten`)
      .first()
      .waitFor()
    await page.getByText(`${seats} aan tafel`, { exact: true }).waitFor()
  })

  test('terug op het netwerk komt alles aan, één keer, en is iedereen het eens', async () => {
    await away.context.setOffline(false)
    await saved(page)
    const { consultationTables, seats: all } = await stateOf(stayed.page)
    const made = consultationTables.filter(({ name }) => name === tableName)
    expect(made).toHaveLength(1)
    expect(all.filter(({ table }) => table === made[0]?.id)).toHaveLength(seats)
    const hash = await hashAtServer(stayed.page)
    for (const at of [page, stayed.page, phone.page]) {
      await eventually(() => hashOfCopy(at)).toBe(hash)
      expect(await hashAtServer(at)).toBe(hash)
    }
    await eventually(async () => (await keptIn(page)).queue).toEqual([])
  })

  test('ongedaan maken kan ook nog na opnieuw laden', async () => {
    await page.reload()
    await saved(page)
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByText(`${seats - 1} aan tafel`, { exact: true }).waitFor()
    await saved(page)
    await page.reload()
    await page.getByText(`${seats - 1} aan tafel`, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Doe opnieuw' }).click()
    await page.getByText(`${seats} aan tafel`, { exact: true }).waitFor()
    await saved(page)
  })
})
