import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { eventually } from './eventually.ts'
import { cellOn, post, seatsOn } from './matrix-on-screen.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

journey('De matrix van een grote gemeente', () => {
  let product: Product
  const rows = 200
  const columns = 40

  beforeAll(async () => {
    product = await openProduct()
  })
  afterAll(() => product.close())

  test('de coalitie leest alleen', async () => {
    const { page } = await product.person()
    await openPlace(page, product.links.coalition, 'Matrix')
    await page.locator('[role=grid][aria-readonly=true]').waitFor()
    expect(await page.getByRole('combobox', { name: 'Nieuwe organisatie' }).count()).toBe(0)
    const before = await seatsOn(page)
    await page.getByRole('grid').locator('[tabindex="0"]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('z')
    await page.getByRole('gridcell').last().click()
    expect(await seatsOn(page)).toEqual(before)
  })

  test('met 200 organisaties en 40 overleggen staan alleen de rijen in beeld op de pagina', async () => {
    const { page } = await product.person()
    await openPlace(page, product.links.projectTeam, 'Matrix')
    await page.getByRole('grid').waitFor()
    const { organisations, consultationTables } = await stateOf(page)
    const many = (kind: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        do: 'create',
        kind,
        record: { id: `${kind}${at}`, name: `Erbij ${at + 1}` },
      }))
    const ops = [
      ...many('organisation', rows - organisations.length),
      ...many('consultationTable', columns - consultationTables.length),
    ]
    expect(await post(page, 'changes', { id: 'largemap', label: 'import', ops })).toBeLessThan(300)
    await page.locator(`[role=grid][aria-rowcount="${rows + 2}"]`).waitFor()
    expect(await page.locator('[role=grid] tbody tr').count()).toBeLessThan(60)
    await page.getByRole('grid').locator('[tabindex="0"]').focus()
    await page.keyboard.press('Control+End')
    await eventually(async () => (await cellOn(page)).at).toEqual([rows + 2, columns + 2])
    await page.keyboard.press('v')
    await eventually(async () => (await cellOn(page)).says).toBe('vast lid')
    await page.keyboard.press('Control+Home')
    await eventually(async () => (await cellOn(page)).at).toEqual([1, 1])
    await page.keyboard.press('PageDown')
    expect((await cellOn(page)).at[0]).toBeGreaterThan(8)
  })

  test('op een telefoon staat er één overleg tegelijk, en schuift de pagina niet opzij', async () => {
    const { page } = await product.person({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await openPlace(page, product.links.projectTeam, 'Matrix')
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('columnheader').count()).toBe(3)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const first = await page.getByRole('columnheader').nth(2).getAttribute('aria-label')
    await page.getByRole('button', { name: 'Volgend overleg' }).tap()
    const heads = page.getByRole('columnheader')
    await eventually(() => heads.nth(2).getAttribute('aria-label')).not.toBe(first)
    const cell = page.getByRole('gridcell', { name: 'niet aan tafel' }).first()
    const before = (await stateOf(page)).seats.length
    await cell.tap()
    await eventually(async () => (await stateOf(page)).seats.length).toBe(before + 1)
    await expectAccessible(page)
  })

  test('de console bleef stil', () => {
    expect(product.errors()).toEqual([])
  })
})
