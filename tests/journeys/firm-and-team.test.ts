import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { enter, tabTo } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { wordsOfThing } from './map-on-screen.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

journey('De groep wil weten hoe stevig het is, en wie samen een team zijn', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await openPlace(page, product.links.projectTeam, 'Webbers')
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  /** The one word about each party that the map points at, by its name. */
  const bands = () =>
    page.locator('[id^=party-]').evaluateAll((rows) =>
      Object.fromEntries(
        rows.flatMap((row) => {
          const texts = [...row.querySelectorAll('span')].map(({ textContent }) => textContent)
          const [band] = texts.flatMap(
            (text) => /^Hoe stevig: (\p{L}+)$/u.exec(text ?? '')?.[1] ?? [],
          )
          return band ? [[row.querySelector('h3')?.textContent?.trim(), band]] : []
        }),
      ),
    )

  test('bij elk voorstel staat in één woord hoe stevig het is', async () => {
    await eventually(bands).toMatchObject({ 'Voedselbank Lindestreek': 'stevig' })
    const found = await bands()
    expect(Object.keys(found)).toHaveLength(8)
    expect(['stevig', 'waarschijnlijk', 'onzeker']).toEqual(
      expect.arrayContaining([...new Set(Object.values(found))]),
    )
    expect(found['Bibliotheek Lindevoort – Taalhuis']).toBe('onzeker')
  })

  /** Opens why a party is suggested, as somebody without a mouse does. */
  async function openWhy(row: Locator) {
    await tabTo(page, row.locator('summary', { hasText: 'Waarom?' }))
    await page.keyboard.press('Enter')
  }

  test('waarom staat er kort, alle redenen één klik dieper, het getal nog een, en hoe het werkt daaronder', async () => {
    const row = page.locator('#party-ORG-44')
    await row.getByText('Genoemd door 4 mensen. Enige schakel naar 7 andere partijen.').waitFor()
    const reason = row.getByText(/^Voedselbank is de enige schakel/)
    expect(await reason.isVisible()).toBe(false)
    await openWhy(row)
    await reason.waitFor()
    const times = row.getByText(/Op \d+ daarvan wijst de kaart deze organisatie aan/)
    expect(await times.isVisible()).toBe(false)
    await row.getByText('Hoe weten we dat?').click()
    await times.waitFor()
    const source = row.getByText(/bootstrap \(Efron, 1979\)/)
    expect(await source.isVisible()).toBe(false)
    await row.getByText('Hoe werkt dat?').click()
    await source.waitFor()
  })

  test('wat aan het Armoedepact hangt, zegt dat', async () => {
    const row = page.locator('[id^=party-]').filter({ hasText: 'Taalhuis' }).first()
    await row.getByText('Hangt aan Armoedepact').waitFor()
    await openWhy(row)
    await row.getByText(/^Zonder Armoedepact noemt de kaart .* niet meer/).waitFor()
  })

  test('wat eerst moet worden nagevraagd, is met één klik beantwoord, en dan wordt alles opnieuw berekend', async () => {
    const section = page.getByRole('region', { name: 'Wat moeten we eerst navragen?' })
    const questions = section.getByRole('listitem')
    await questions.first().waitFor()
    expect(await questions.count()).toBeLessThanOrEqual(5)
    const before = (await stateOf(page)).seats.length
    const asked = (await questions.first().getByRole('heading').textContent()) ?? ''
    const yes = questions.first().getByRole('button', { name: 'Ja, zet aan tafel' })
    await tabTo(page, yes)
    await page.keyboard.press('Enter')
    await eventually(async () => (await stateOf(page)).seats.length).toBe(before + 1)
    await eventually(() => section.getByRole('heading', { name: asked }).count()).toBe(0)
    await eventually(bands).toMatchObject({ 'Voedselbank Lindestreek': 'stevig' })
    await page.getByRole('button', { name: 'Maak ongedaan' }).first().click()
    await eventually(async () => (await stateOf(page)).seats.length).toBe(before)
  })

  const team = () =>
    page.getByRole('list', { name: 'Dit team' }).getByRole('heading').allInnerTexts()

  test('een team van drie, met één die er zeker bij hoort', async () => {
    await eventually(team).toHaveLength(3)
    const free = await team()
    expect(free).not.toContain('IKC De Wilgentuin')
    await tabTo(page, page.getByRole('combobox', { name: 'Wie hoort er zeker bij?' }))
    await enter(page, 'Wilgentuin')
    await eventually(team).toContain('IKC De Wilgentuin')
    expect(await team()).toHaveLength(3)
    await page
      .getByText(/^\d+ van 60$/)
      .first()
      .waitFor()
    await page
      .getByText(/drietal/)
      .first()
      .waitFor()
  })

  test('het team staat op de kaart: wie het is, wie zij bereiken en wie niet', async () => {
    const members = await team()
    const { organisations } = await stateOf(page)
    const idOf = (name: string) => organisations.find((each) => each.name === name)?.id ?? ''
    await tabTo(page, page.getByRole('button', { name: 'Laat zien op de kaart' }))
    await page.keyboard.press('Enter')
    await page.locator('[data-testid=map-canvas][data-nodes]').waitFor()
    await eventually(() => wordsOfThing(page, idOf('IKC De Wilgentuin'))).toContain('core')
    for (const name of members) {
      const [plain] = name.split(' (')
      expect(await wordsOfThing(page, idOf(plain ?? ''))).toContain('core')
    }
    expect(await wordsOfThing(page, 'ORG-60')).toContain('dimmed')
    await page.getByRole('button', { name: 'Laat alles weer zien' }).click()
    await eventually(() => wordsOfThing(page, 'ORG-60')).not.toContain('dimmed')
  })

  test('zolang er wordt gerekend staat er geen oud antwoord, en het rekenen kan stoppen', async () => {
    const other = (await product.person()).page
    let isHeld = false
    await other.route('**/answer-worker*', async (route) => {
      if (!isHeld) await route.continue()
    })
    const answered = other.getByText(/^Hoe stevig: (stevig|waarschijnlijk|onzeker)$/)
    await openPlace(other, product.links.projectTeam, 'Webbers')
    await eventually(() => answered.count()).toBe(8)

    isHeld = true
    const map = new URL(other.url()).pathname.split('/')[2]
    const { seats } = await stateOf(other)
    const checked = seats.find(({ certainty }) => certainty === 'presumed')
    await other.evaluate(
      async ([id, path]) => {
        const ops = [{ do: 'update', kind: 'seat', id, set: { certainty: 'confirmed' } }]
        await fetch(`/api/maps/${path}/changes`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id: crypto.randomUUID(), label: 'update-record', ops }),
        })
      },
      [checked?.id, map],
    )
    const computing = other.getByText('Hoe stevig: wordt berekend …')
    await computing.first().waitFor()
    expect(await answered.count()).toBe(0)

    const status = other.locator('#voorstellen')
    await tabTo(other, status.getByRole('button', { name: 'Stop met rekenen' }))
    await other.keyboard.press('Enter')
    await status.getByText('Gestopt met rekenen.').waitFor()
    isHeld = false
    await tabTo(other, status.getByRole('button', { name: 'Bereken opnieuw' }))
    await other.keyboard.press('Enter')
    await eventually(() => answered.count()).toBe(8)
  })
})
