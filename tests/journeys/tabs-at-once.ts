import type { BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { type OwnDevice, ownDevice } from './own-device.ts'
import { journey, openProduct, type Product } from './product.ts'
import { stateOf } from './state-of.ts'

/** Which streams are open now, and how many changes were sent. */
function watchTraffic(context: BrowserContext) {
  const streams = new Set<Request>()
  const sent: string[] = []
  context.on('request', (request) => {
    if (request.resourceType() === 'eventsource') streams.add(request)
    if (request.method() === 'POST' && request.url().includes('/changes'))
      sent.push((request.postDataJSON() as { id: string }).id)
  })
  context.on('requestfinished', (request) => streams.delete(request))
  context.on('requestfailed', (request) => streams.delete(request))
  return { streams, sent }
}

const addTable = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Nieuw overleg' }).fill(name)
  await page.keyboard.press('Enter')
}
const sees = (page: Page, name: string) => page.getByRole('group', { name }).first().waitFor()

const hostNames = { computer: undefined, hall: 'kaart.wijkcentrum.example' } as const
const places = {
  computer: 'op deze computer',
  hall: 'op het netwerk van de zaal, zonder https',
} as const

/** One person has the same map open in so many tabs of one browser: on this computer, or in a hall without https. */
export function worksInTabs(where: keyof typeof hostNames, count: number) {
  const hostName = hostNames[where]

  journey(`${count} tabbladen met dezelfde kaart, ${places[where]}`, () => {
    let product: Product
    let device: OwnDevice
    let traffic: ReturnType<typeof watchTraffic>
    const tabs: Page[] = []

    beforeAll(async () => {
      product = await openProduct()
      device = await ownDevice(hostName)
      traffic = watchTraffic(device.context)
    })
    afterAll(async () => {
      await device.close()
      await product.close()
    })

    test('ze gaan alle open, met één stroom van nieuws', async () => {
      const link = product.links.projectTeam.replace('127.0.0.1', hostName ?? '127.0.0.1')
      for (let n = 0; n < count; n += 1) {
        const tab = await device.page()
        // Without the map beside it: what tabs tell one another does not hang on what they draw.
        await tab.setViewportSize({ width: 800, height: 800 })
        await tab.goto(n === 0 ? link : (tabs[0]?.url() ?? ''))
        await tab.getByText('Alles opgeslagen').first().waitFor()
        tabs.push(tab)
      }
      const hasLocks = await tabs[0]?.evaluate(() => 'locks' in navigator)
      expect(hasLocks).toBe(hostName === undefined)
      await eventually(() => traffic.streams.size).toBe(1)
    })

    test('wat in een tabblad wordt gedaan, staat in alle, en gaat één keer naar de server', async () => {
      for (const [n, tab] of tabs.entries()) await addTable(tab, `Overleg van tabblad ${n}`)
      for (const tab of tabs)
        await eventually(() => tab.getByRole('group', { name: /tabblad \d/ }).count()).toBe(count)
      const [first] = tabs as [Page]
      await first.getByText('Alles opgeslagen').first().waitFor()
      expect(traffic.sent).toHaveLength(count)
      expect(new Set(traffic.sent).size).toBe(count)
      const { consultationTables } = await stateOf(first)
      expect(consultationTables.filter(({ name }) => /tabblad/.test(name))).toHaveLength(count)
    })

    test('gaat het tabblad dicht dat met de server praat, dan neemt een ander het over', async () => {
      const [stream] = traffic.streams
      const owner = stream?.frame().page()
      await owner?.close()
      const rest = tabs.filter((tab) => tab !== owner)
      await eventually(() => traffic.streams.size).toBe(1)
      const [one, other] = rest as [Page, Page]
      await addTable(one, 'Overleg na de overname')
      await sees(other, 'Overleg na de overname')
      await one.getByText('Alles opgeslagen').first().waitFor()
      expect(traffic.sent).toHaveLength(count + 1)
    })

    test('ongedaan maken geldt voor wat hier het laatst is gedaan, in welk tabblad ook', async () => {
      const other = tabs.findLast((tab) => !tab.isClosed()) as Page
      await other.getByRole('button', { name: 'Maak ongedaan' }).click()
      await eventually(async () => {
        const { consultationTables } = await stateOf(other)
        return consultationTables.some(({ name }) => name === 'Overleg na de overname')
      }).toBe(false)
    })
  })
}
