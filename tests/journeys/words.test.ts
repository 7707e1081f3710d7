import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { find, goToPlace, openMap, openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { enteredWords, wordsOn } from './words-on-screen.ts'

/** The same in both languages. */
const alike = new Set([
  'Webwijzer',
  'Webbers',
  'Webber',
  'webbers',
  'webber',
  'Contact',
  'Matrix',
  'Open',
  'Zoom in',
  'Open',
])

/** Whether a text is nothing but these words, apart or in a row, with figures between them. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const isWord = (part: string) => part === '' || words.has(part)
  /** A line is called after both of its ends. */
  const isPair = (part: string) =>
    [...part.matchAll(/ – /g)].some(
      ({ index }) => words.has(part.slice(0, index)) && words.has(part.slice(index + 3)),
    )
  return text
    .split(' · ')
    .every(
      (part) =>
        isWord(part) || isPair(part) || part.split(/[():\d]/).every((bit) => isWord(bit.trim())),
    )
}

journey('Iemand leest geen Nederlands', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await page.goto(product.links.projectTeam)
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  const language = () => page.evaluate(() => document.documentElement.lang)

  /** Goes to the other language and back, and tells what did not change with it. */
  async function untranslated(entered: ReadonlySet<string>): Promise<string[]> {
    expect(await language()).toBe('nl')
    const dutch = new Set(await wordsOn(page))
    await page.getByRole('button', { name: 'EN: English' }).click()
    await eventually(language).toBe('en')
    const english = await wordsOn(page)
    await page.getByRole('button', { name: 'NL: Nederlands' }).click()
    await eventually(language).toBe('nl')
    expect(english.length).toBeGreaterThan(10)
    return english.filter(
      (text) => dutch.has(text) && !isMadeOf(text, new Set([...entered, ...alike])),
    )
  }

  test.for(['Werkblad', 'Matrix', 'Sessie 4', 'Webbers', 'Inzichten', 'Overzicht'])(
    '%s: elk woord wordt Engels',
    async (place) => {
      await goToPlace(page, place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await untranslated(await enteredWords(page))).toEqual([])
    },
  )

  test.for(['Wat als', 'Gehoord', 'Drukte', 'Terugblik'])(
    'Inzichten, onderdeel %s: elk woord wordt Engels',
    async (part) => {
      await goToPlace(page, 'Inzichten')
      await page.getByRole('radio', { name: part }).click()
      if (part === 'Wat als') {
        await page.getByRole('combobox', { name: 'Welke organisatie?' }).fill('Voedselbank')
        await page.keyboard.press('Enter')
      }
      await page.getByRole('heading', { level: 2 }).last().waitFor()
      expect(await untranslated(await enteredWords(page))).toEqual([])
    },
  )

  test('de kaart met een kaartje: elk woord wordt Engels', async () => {
    await openMap(page, product.links.projectTeam)
    await find(page, 'Voedselbank Lindestreek')
    await page.getByRole('heading', { name: 'Voedselbank Lindestreek' }).waitFor()
    expect(await untranslated(await enteredWords(page))).toEqual([])
  })

  test('Mijn kaarten: elk woord wordt Engels', async () => {
    const entered = await enteredWords(page)
    await page.goto(product.links.allMaps)
    await page.getByRole('link', { name: 'Kinderarmoede Lindevoort' }).waitFor()
    expect(await untranslated(entered)).toEqual([])
  })

  test('de browser onthoudt de taal', async () => {
    await page.getByRole('button', { name: 'EN: English' }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'My maps' }).waitFor()
    expect(await language()).toBe('en')
  })

  test('de lijst van de coalitie: elk woord wordt Engels', async () => {
    page = (await product.person()).page
    await openPlace(page, product.links.coalition, 'Lijst')
    await page.getByRole('heading', { name: 'Wie doet wat?' }).waitFor()
    expect(await untranslated(await enteredWords(page))).toEqual([])
  })
})
