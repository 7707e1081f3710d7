import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose } from './by-keyboard.ts'
import { eventually } from './eventually.ts'
import { giveFile, hashOf, keptOnDevice, pileOf, textFile } from './file-at-the-door.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'
import { tooWide } from './sideways.ts'
import { stateOf } from './state-of.ts'

const dataFile = (path: string) => join(import.meta.dirname, '../../data', path)

journey('Bestanden van elders komen binnen, of krijgen een zin', () => {
  let product: Product
  let page: Page

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const newMapFrom = async (file: string) => {
    await page.goto(product.address)
    await giveFile(page, 'Nieuwe kaart uit een bestand', file)
  }
  async function axe() {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  }

  beforeAll(async () => {
    product = await openProduct()
    page = (await product.person()).page
    await page.goto(product.links.allMaps)
  })
  afterAll(() => product.close())

  test('een heel project van Kumu wordt een nieuwe kaart, met de plaatsen zoals ze waren', async () => {
    await newMapFrom(dataFile('kumu/worked-example.json'))
    await page.getByRole('heading', { name: /^Wat wordt wat uit worked-example/ }).waitFor()
    await axe()
    await page.getByText(/^Wat niet mee kan/).click()
    await page
      .getByText(/prullenbak van Kumu/)
      .first()
      .waitFor()
    await button('Zet op de kaart').press('Enter')
    await button('Maak import ongedaan').waitFor()
    const file = JSON.parse(
      await (await import('node:fs/promises')).readFile(
        dataFile('kumu/worked-example.json'),
        'utf8',
      ),
    )
    const state = await stateOf(page)
    const things = [...state.organisations, ...state.consultationTables, ...state.programmes]
    expect(things.length).toBe(file.elements.length - 1)
    const [drawn] = file.maps[0].elements
    expect(state.positions).toContainEqual(
      expect.objectContaining({ view: 'main', x: drawn.position.x, y: drawn.position.y }),
    )
  })

  test('een eigen bestand past precies op een lege kaart', async () => {
    await page.goto(product.links.projectTeam)
    const wanted = await hashOf(page)
    const json = await page.evaluate(async () => {
      const [, , map] = location.pathname.split('/')
      return (await fetch(`/api/maps/${map}/exports/json`)).text()
    })
    await openPlace(page, product.links.projectTeam, 'Importeren')
    await giveFile(page, 'Kies bestand', textFile('kaart.json', json))
    await page.getByText(/past alleen op een lege kaart/).waitFor()
    await button('Maak er een nieuwe kaart van').press('Enter')
    await page.getByText(/Deze kaart is nog leeg/).waitFor()
    await button('Zet op de kaart').press('Enter')
    await button('Maak import ongedaan').waitFor()
    expect(await hashOf(page)).toBe(wanted)
  })

  const hostile = [
    ['kapot.csv', 'Naam;Soort\nKerk;"open\nx;y\n', /aanhalingsteken.*rij 2/],
    ['leeg.csv', '', /leeg/],
    ['bom.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /DOCTYPE/],
    ['diep.json', '['.repeat(50_000), /ingewikkeld|beschadigd/],
    ['breed.csv', Array.from({ length: 400 }, (_, at) => `k${at}`).join(';'), /kolommen/],
  ] as const

  test.each(hostile)(
    '%s krijgt een zin, en er wordt niets geschreven',
    async (name, text, says) => {
      await openPlace(page, product.links.projectTeam, 'Importeren')
      const before = await hashOf(page)
      await giveFile(page, 'Kies bestand', textFile(name, text))
      const told = page.getByRole('alert')
      await told.waitFor()
      expect(await told.textContent()).toMatch(says)
      expect(await hashOf(page)).toBe(before)
      expect(await keptOnDevice(page)).not.toContain(name)
      await button('Kies een ander bestand').press('Enter')
      await button('Kies bestand').waitFor()
    },
  )

  test('geplakte cellen worden gelezen als een lijst', async () => {
    const field = page.getByRole('textbox', { name: 'Plak hier cellen uit Excel' })
    await field.fill('Organisatie\tOverleg\nSpeelgoedbank Pippa\tArmoedepact\n')
    await button('Lees deze cellen').press('Enter')
    await button('Vergelijk met de kaart').press('Enter')
    await page.getByText('Je voegt 1 organisatie en 1 plek toe.', { exact: false }).waitFor()
    await button('Gooi deze import weg').press('Enter')
    await button('Kies bestand').waitFor()
    expect(await keptOnDevice(page)).not.toContain('Pippa')
  })

  test('een bestand dat op de pagina valt, wordt gelezen', async () => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['Organisatie;Overleg\nPippa;ZAT\nKerk;ZAT\n'], 'gesleept.csv'))
      return transfer
    })
    const place = page.getByTestId('import-place')
    await place.dispatchEvent('dragover', { dataTransfer: data })
    await page.getByText('Laat los om dit bestand te lezen').waitFor()
    await place.dispatchEvent('drop', { dataTransfer: data })
    await page.getByRole('heading', { name: 'Wat staat er in gesleept.csv?' }).waitFor()
  })

  test('het past op een telefoon, en axe vindt niets', async () => {
    page = (await product.person({ viewport: { width: 390, height: 844 } })).page
    await openPlace(page, product.links.projectTeam, 'Importeren')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await tooWide(page)).toEqual([])
    await axe()
    await giveFile(page, 'Kies bestand', dataFile('lindevoort/rommelig_cp1252.csv'))
    await button('Vergelijk met de kaart').waitFor()
    await axe()
    await button('Vergelijk met de kaart').press('Enter')
    await button('Zet op de kaart').waitFor()
    expect(await tooWide(page)).toEqual([])
    await page.getByRole('button', { name: /^Onduidelijk/ }).click()
    await page.getByRole('button', { name: 'Is Sociaal wijkteam Noord' }).first().click()
    await page.getByText('Is Sociaal wijkteam Noord. Die staat al op de kaart.').waitFor()
    await axe()
  })

  test('een netwerk komt tussen wat er al staat, en een dicht tabblad kost niets', async () => {
    await openPlace(page, product.links.projectTeam, 'Importeren')
    const before = await hashOf(page)
    const { organisations } = await stateOf(page)
    await giveFile(page, 'Kies bestand', dataFile('kumu/among-others.json'))
    const kind = page.getByRole('button', { name: /Wat betekent een lijn van soort verwijst door/ })
    await choose(page, kind, 'Financiert')
    await eventually(async () => (await keptOnDevice(page)).includes('"linkKind":"funds"')).toBe(
      true,
    )
    expect(await keptOnDevice(page)).not.toContain('moeder + 2')
    await page.reload()
    await openPlace(page, product.links.projectTeam, 'Importeren')
    await button('Verder met among-others.json').press('Enter')
    expect(await kind.textContent()).toContain('Financiert')
    await button('Vergelijk met de kaart').press('Enter')
    await button('Zet op de kaart').waitFor()
    expect(await pileOf(page, 'Misschien hetzelfde')).toEqual({ count: 3, open: 3 })
    expect((await pileOf(page, 'Lijkt over een gezin')).count).toBe(1)
    expect(await tooWide(page)).toEqual([])
    await axe()
    await button('Alle 3 overnemen').click()
    await eventually(async () =>
      (await keptOnDevice(page)).includes('"use","record":"ORG-16"'),
    ).toBe(true)
    expect(await keptOnDevice(page)).not.toContain('moeder + 2')

    await page.reload()
    await openPlace(page, product.links.projectTeam, 'Importeren')
    await button('Verder met among-others.json').press('Enter')
    await page.getByRole('button', { name: /^Nieuw: 2/ }).click()
    await page
      .getByRole('button', { name: /^Zelfde als “Repaircafé De Schroef”/ })
      .last()
      .click()
    await page.getByText('Is dezelfde als Repaircafé De Schroef in dit bestand.').waitFor()
    await page.getByText(/^Wat niet mee kan/).click()
    await page.getByText(/^Hiervoor is nog niets gekozen/).click()
    await page.getByText('element “Wethouder”').waitFor()
    await button('Zet op de kaart').press('Enter')
    await button('Maak import ongedaan').waitFor()
    const after = await stateOf(page)
    expect(after.organisations.length).toBe(organisations.length + 1)
    expect(after.seats.map(({ id }) => id)).toContain('OVL-04~ORG-38')
    const [fresh] = after.organisations.filter(({ name }) => name === 'Repaircafé De Schroef')
    expect(after.links).toContainEqual(
      expect.objectContaining({ from: 'ORG-16', to: fresh?.id, linkKind: 'collaborates' }),
    )
    await button('Maak import ongedaan').press('Enter')
    await page.getByText('De import is ongedaan gemaakt.').first().waitFor()
    expect(await hashOf(page)).toBe(before)
  })

  test('de console bleef stil', () => {
    expect(product.errors()).toEqual([])
  })
})
