import type { Op } from '@webwijzer/domain/change'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptIn } from './device-copy.ts'
import { eventually } from './eventually.ts'
import { find, openMap, openPlace } from './open-place.ts'
import { journey, openProduct, type Person, type Product, withoutMap } from './product.ts'
import { stateOf } from './state-of.ts'

const table = 'Wijkteamoverleg Noord'

/** What somebody else does meanwhile, past the screen. */
async function change(page: Page, ...ops: Op[]) {
  const status = await page.evaluate(
    async (body) => {
      const [, , map] = location.pathname.split('/')
      const headers = { 'content-type': 'application/json' }
      const id = Math.random().toString(36).slice(2)
      const text = JSON.stringify({ id, label: 'test', ops: body })
      const path = `/api/maps/${map}/changes`
      return (await fetch(path, { method: 'POST', headers, body: text })).status
    },
    ops as unknown as Record<string, string>[],
  )
  expect(status).toBe(201)
}

journey('Wat niet meer kan, gaat niet stil verloren', () => {
  let product: Product
  let anne: Person
  let bas: Person

  beforeAll(async () => {
    product = await openProduct()
    anne = await product.person(withoutMap)
    bas = await product.person(withoutMap)
    await openPlace(anne.page, product.links.projectTeam, 'Werkblad')
    await openMap(bas.page, product.links.projectTeam)
  })
  afterAll(() => product.close())

  test('Anne zet zonder netwerk iemand aan een tafel die Bas intussen weghaalt', async () => {
    const { page, context } = anne
    await context.setOffline(true)
    const field = page.getByRole('combobox', { name: `Wie zit bij ${table}?` })
    await field.fill('De Buurtkamer van Zuid')
    await field.press('Enter')
    await page.getByText('Offline: 1 wijziging wacht').first().waitFor()
    await change(bas.page, { do: 'delete', kind: 'consultationTable', id: 'OVL-01' })
    await context.setOffline(false)
    await page.getByRole('button', { name: '1 wijziging niet bewaard' }).waitFor()
  })

  test('ook na opnieuw laden staat er wat het was, waarom niet, en wat er was getypt', async () => {
    const { page } = anne
    await page.reload()
    await page.getByRole('button', { name: '1 wijziging niet bewaard' }).click()
    const list = page.getByRole('dialog')
    await list.getByText(`Intussen weggehaald: ${table}.`).waitFor()
    await list.getByText('Naam: De Buurtkamer van Zuid').waitFor()
    await list.getByRole('button', { name: 'Kopieer de tekst' }).waitFor()
  })

  test('terugzetten bewaart het alsnog, met de tafel erbij', async () => {
    const { page } = anne
    await page.getByRole('button', { name: 'Zet terug als nieuw' }).click()
    await page.getByText('Alles is afgehandeld.').waitFor()
    await eventually(async () => {
      const { consultationTables, organisations, seats } = await stateOf(bas.page)
      const back = consultationTables.find(({ name }) => name === table)
      const party = organisations.find(({ name }) => name === 'De Buurtkamer van Zuid')
      return seats.some((seat) => seat.table === back?.id && seat.organisation === party?.id)
    }).toBe(true)
    await eventually(async () => (await keptIn(page)).refused).toEqual([])
  })

  test('een veld waarin iemand typt, verandert niet onder zijn handen', async () => {
    await openMap(anne.page, `${product.address}/m/lindevoort`)
    await find(anne.page, 'Buurthuis De Schakel')
    const card = anne.page.getByRole('complementary', { name: 'Kaartje' })
    const offer = card.getByRole('textbox', { name: 'Aanbod', exact: true })
    await offer.fill('Anne typt nog')
    const { organisations } = await stateOf(bas.page)
    const id = organisations.find(({ name }) => name === 'Buurthuis De Schakel')?.id ?? ''
    await change(bas.page, {
      do: 'update',
      kind: 'organisation',
      id,
      set: { offer: 'Van Bas', targetGroup: 'Ook van Bas' },
    })
    const target = card.getByRole('textbox', { name: 'Voor wie', exact: true })
    await eventually(() => target.inputValue()).toBe('Ook van Bas')
    expect(await offer.inputValue()).toBe('Anne typt nog')
    await offer.press('Tab')
    await eventually(async () => {
      const { organisations: now } = await stateOf(bas.page)
      return now.find((each) => each.id === id)
    }).toMatchObject({ offer: 'Anne typt nog', targetGroup: 'Ook van Bas' })
  })

  test('wordt een kaartje weggehaald waarin iemand typt, dan blijft staan wat er is getypt', async () => {
    const { page } = anne
    await openMap(page, `${product.address}/m/lindevoort`)
    await find(page, 'Quiet')
    const card = page.getByRole('complementary', { name: 'Kaartje' })
    await card.getByRole('textbox', { name: 'Aanbod', exact: true }).fill('Maatjes voor jongeren')
    const { organisations } = await stateOf(bas.page)
    const id = organisations.find(({ name }) => name === 'Quiet Lindevoort')?.id ?? ''
    await change(bas.page, { do: 'delete', kind: 'organisation', id })
    await card.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '1 wijziging niet bewaard' }).click()
    await page.getByText('Intussen weggehaald: Quiet Lindevoort.').waitFor()
    await page.getByText('Maatjes voor jongeren').waitFor()
    await page.getByRole('button', { name: 'Zet terug als nieuw' }).click()
    await eventually(async () => {
      const { organisations: now } = await stateOf(bas.page)
      return now.find((each) => each.id === id)?.offer
    }).toBe('Maatjes voor jongeren')
    await page.keyboard.press('Escape')
  })

  test('wie er niet meer in mag, houdt geen kaart over op zijn apparaat', async () => {
    const { page, context } = anne
    await openPlace(page, `${product.address}/m/lindevoort`, 'Werkblad')
    await eventually(async () => (await keptIn(page)).copies?.length).toBe(1)
    await context.clearCookies()
    await page.getByRole('combobox', { name: 'Nieuw overleg' }).fill('Overleg van te laat')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
    await page.getByText('Naam: Overleg van te laat').waitFor()
    await eventually(async () => {
      const { copies, news } = await keptIn(page)
      return { copies, news }
    }).toEqual({ copies: [], news: [] })
  })

  test('wat diegene had getypt gaat mee zodra een link weer werkt', async () => {
    const { page } = anne
    await page.reload()
    await page.getByRole('heading', { name: 'Je hebt een link nodig' }).waitFor()
    await page.getByText('Naam: Overleg van te laat').waitFor()
    await page.goto(product.links.projectTeam)
    await eventually(async () => {
      const { consultationTables } = await stateOf(bas.page)
      return consultationTables.some(({ name }) => name === 'Overleg van te laat')
    }).toBe(true)
  })
})
