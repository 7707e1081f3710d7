import type { Page } from 'playwright-core'
import type { GroupToType } from '../typist/what-to-type.ts'
import { type PacedHands, type Point, pacedHands, type Toll } from './paced-hands.ts'

/** Seven in a row: room for a box of four short lines each, in a window of 1440 by 900. */
const spot = (at: number): Point => ({ x: 120 + 195 * (at % 7), y: 150 + 175 * Math.floor(at / 7) })

const pairsOf = (tables: readonly GroupToType[]): [string, string][] =>
  tables.flatMap(({ name, parties }) =>
    parties.map(({ organisation }): [string, string] => [organisation.name, name]),
  )

/** A new map; somebody who worked here before is not shown round again. */
export async function openPrsm(page: Page, url: string): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('doneIntro', 'done')
    localStorage.setItem('seenWN', '99.0.0')
  })
  await page.goto(url)
  await page.waitForURL(/room=/)
  await page.waitForFunction('window.network && window.wsProvider.synced')
}

/** Its lines as pairs of names, without the line breaks that it puts in a name. */
export const linesInPrsm = (page: Page): Promise<string[]> =>
  page.evaluate(`data.edges.get().map(({ from, to }) =>
    [from, to].map((id) => data.nodes.get(id).label.replace(/\\s+/g, ' ')).join(' | '))`)

export const linesExpected = (tables: readonly GroupToType[]): string[] =>
  pairsOf(tables).map((pair) => pair.join(' | '))

/**
 * The shortest way its manual gives ("Using the mouse and touch"): Alt and a click for a new box, its name, Enter; and
 * once all boxes stand, Alt held down while every line is dragged from box to box.
 */
export async function drawInPrsm(page: Page, tables: readonly GroupToType[]): Promise<Toll> {
  const hands = pacedHands(page)
  const pairs = pairsOf(tables)
  const spots = new Map([...new Set(pairs.flat())].map((name, at) => [name, spot(at)]))
  for (const [name, at] of spots) await addBox(hands, name, at)
  await hands.hold('Alt')
  for (const [from, to] of pairs) {
    await hands.drag(spots.get(from) ?? spot(0), spots.get(to) ?? spot(0))
  }
  await hands.letGo('Alt')
  return hands.toll(() => page.waitForFunction(`data.edges.length >= ${pairs.length}`))
}

async function addBox(hands: PacedHands, name: string, at: Point) {
  await hands.hold('Alt')
  await hands.click(at)
  await hands.letGo('Alt')
  await hands.type(name)
  await hands.press('Enter')
}

/** Every line as a line of the file it can open: from, to. */
export const csvForPrsm = (tables: readonly GroupToType[]): string =>
  ['from,to', ...pairsOf(tables).map((pair) => pair.join(','))].join('\n')

/** Opens a file instead: nothing is typed here, everything before. */
export async function openFileInPrsm(page: Page, csv: string): Promise<void> {
  const file = { name: 'tables.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
  await page.locator('#fileInput').setInputFiles(file)
  await page.waitForFunction('data.edges.length > 0')
}
