import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { coalition, projectTeam } from '@webwijzer/domain/viewer'
import { visibleState } from '@webwijzer/domain/visible'
import { readCsvSet } from '@webwijzer/formats/csv/read-csv-set'
import { arrangeAll } from '@webwijzer/layout/arrange-all'
import { linesOf } from '@webwijzer/layout/lines-of'
import { boxOfThing, thingsOf } from '@webwijzer/layout/things-of'
import { overview as english } from '@webwijzer/messages/en/overview'
import { overview as dutch } from '@webwijzer/messages/nl/overview'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OverviewInput } from './overview-input.ts'
import { overviewPdf } from './overview-pdf.ts'
import type { OverviewAudience, OverviewWords } from './overview-words.ts'
import { sceneOf } from './scene-of.ts'

const words: Record<'nl' | 'en', OverviewWords> = { nl: dutch, en: english }
const api = createRequire(new URL('../../../apps/api/package.json', import.meta.url))
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const font = (name: string): Uint8Array =>
  readFileSync(api.resolve(`${family}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`))
const fonts = {
  regular: font('400Regular'),
  bold: font('700Bold'),
  italic: font('400Regular_Italic'),
}

const folder = new URL('../../../data/lindevoort/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.csv') && !name.startsWith('rommelig'))
  .map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const)
const records = readCsvSet(Object.fromEntries(files), {
  mapName: 'Kinderarmoede Lindevoort',
}).records
const lindevoort = stateOf(records)

function small(...given: [Kind, object][]): MapState {
  return stateOf(
    given.map(([kind, record]) => ({ kind, record: recordSchemas[kind].parse(record) as Rec })),
  )
}

function pdfOf(
  full: MapState,
  audience: OverviewAudience,
  more: Partial<OverviewInput> = {},
): Promise<Uint8Array> {
  const state = visibleState(audience === 'coalition' ? coalition : projectTeam, full)
  const things = thingsOf(state)
  const places = arrangeAll(things, linesOf(state))
  const boxes = new Map(
    things.map((thing) => [
      thing.id,
      { ...boxOfThing(thing), ...(places.get(thing.id) ?? { x: 0, y: 0 }) },
    ]),
  )
  const language = more.language ?? 'nl'
  const scene = sceneOf({ state, boxes, words: words[language] })
  return overviewPdf({
    state,
    audience,
    scene,
    words: words[language],
    language,
    date: '2026-11-26T23:30:00Z',
    fonts,
    ...more,
  })
}

type Parsed = Awaited<ReturnType<typeof read>>

async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const { items } = await page.getTextContent()
      const parts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      const [, , width = 0, height = 0] = page.view
      const text = parts.join('').replace(/\s+/g, ' ')
      return { text, width, height, tree: JSON.stringify(await page.getStructTree()) }
    }),
  )
  const outline = (await pdf.getOutline()) ?? []
  const { info } = await pdf.getMetadata()
  const text = pages.map((page) => page.text).join(' ')
  return { pages, text, outline, info: info as Record<string, unknown>, pdf }
}

/** Whatever the line breaks in narrow columns: letters only. */
const letters = (text: string): string => text.replace(/[\s-]/g, '')

describe('the overview of Lindevoort', () => {
  let team: Parsed
  let shared: Parsed
  beforeAll(async () => {
    team = await read(await pdfOf(lindevoort, 'projectTeam'))
    shared = await read(await pdfOf(lindevoort, 'coalition'))
  }, 60_000)

  test('names every table, organisation and programme, in both copies', () => {
    for (const { text } of [team, shared].map((each) => ({ text: letters(each.text) }))) {
      for (const kind of ['consultationTable', 'organisation', 'programme'] as const) {
        for (const { name } of recordsOf(lindevoort, kind)) expect(text).toContain(letters(name))
      }
    }
  })

  test('draws the map on an A3 page on its side and writes the rest on A4', () => {
    const sizes = team.pages.map(
      ({ width, height }) => `${Math.round(width)}x${Math.round(height)}`,
    )
    expect(sizes.filter((size) => size === '1191x842')).toHaveLength(1)
    expect(sizes.filter((size) => size === '595x842')).toHaveLength(sizes.length - 1)
  })

  test('is tagged, in Dutch and with a title', async () => {
    expect(team.info).toMatchObject({ Language: 'nl', Title: 'Overzicht Kinderarmoede Lindevoort' })
    expect(await team.pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const tags = team.pages.map(({ tree }) => tree).join('')
    for (const tag of [
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Table',
      'TR',
      'TH',
      'TD',
      'TOC',
      'Link',
    ]) {
      expect(tags).toContain(`"role":"${tag}"`)
    }
  })

  test('tells in words what the picture shows', () => {
    const map = team.pages.find(({ width }) => width > 1000)
    expect(map?.tree).toContain('"role":"Figure"')
    expect(map?.tree).toContain('"alt":"Op de kaart staan 60 organisaties en 14 overleggen.')
    expect(map?.tree).toContain('Armoedepact Lindevoort, met 26 organisaties')
    expect(map?.text).toContain('Nog zonder lijn: Keukentafel Moeders van Noord.')
  })

  test('has a bookmark for every chapter, with the tables and domains below them', () => {
    expect(team.outline.map(({ title }) => title)).toEqual([
      'Overzicht Kinderarmoede Lindevoort',
      'De kaart',
      'Overleggen en wie er zitten',
      'Organisaties en wat ze doen',
      'Programma’s en projecten',
      'Webbers',
      'Open punten',
      'Wat zegt deze kaart niet?',
    ])
    expect(team.outline[2]?.items).toHaveLength(recordsOf(lindevoort, 'consultationTable').length)
  })

  test('numbers its pages and says on the day in Amsterdam for whom it is', () => {
    const { length } = team.pages
    for (const [index, { text }] of team.pages.entries()) {
      expect(text).toContain(`Pagina ${index + 1} van ${length}`)
    }
    expect(team.pages[0]?.text).toContain('Voor het projectteam · 27 november 2026')
    expect(shared.pages[0]?.text).toContain('Voor de coalitie · 27 november 2026')
  })

  test('marks a seat that is not certain', () => {
    expect(team.text).toMatch(/Quiet Lindevoort Vast lid · niet zeker/)
  })

  test('shows the coalition no open points, nominations, criticism or webbers in doubt', () => {
    expect(JSON.stringify(shared.outline)).not.toContain('Open punten')
    expect(team.text).toContain('Wij hebben het overzicht')
    expect(shared.text).not.toContain('Wij hebben het overzicht')
    expect(team.text).toContain('Kan beter')
    expect(shared.text).not.toContain('Kan beter')
    expect(shared.text).not.toContain('vindt dit goed')
    expect(letters(shared.text)).not.toContain(letters('wil dit niet'))
  })
})

test('every letter comes through: Łukasz, Doğan, Şahin', async () => {
  const map = small(
    ['map', { id: 'm', name: 'Ďáblice & <Łódź>', goal: 'Voor Łukasz, Doğan en Şahin' }],
    ['organisation', { id: 'o', name: 'Stichting Şahin', contactFunction: 'coördinator Doğan' }],
  )
  const { text, info, pages } = await read(await pdfOf(map, 'coalition'))
  expect(text).toContain('Voor Łukasz, Doğan en Şahin')
  expect(text).toContain('coördinator Doğan')
  expect(pages[0]?.text).toContain('Ďáblice & <Łódź>')
  expect(info.Title).toBe('Overzicht Ďáblice + ‹Łódź›')
})

test('an empty map still makes a document that says so', async () => {
  const { text, pages } = await read(
    await pdfOf(small(['map', { id: 'm', name: 'Leeg' }]), 'coalition'),
  )
  expect(text).toContain('Er staan nog geen organisaties op de kaart.')
  expect(text).not.toContain('Programma’s en projecten')
  expect(pages.every((page) => page.text.length > 60)).toBe(true)
})

test('the same input gives the same bytes, marked as PDF/UA', async () => {
  const map = small(
    ['map', { id: 'm', name: 'Zelfde' }],
    ['organisation', { id: 'o', name: 'Een' }],
  )
  const [first, second] = [await pdfOf(map, 'projectTeam'), await pdfOf(map, 'projectTeam')]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  expect(Buffer.from(first).toString('latin1')).toContain('<pdfuaid:part>1<')
})

test('the longest texts break over pages and lose nothing', async () => {
  const long = `${'woorden '.repeat(490)}einde`
  const map = small(
    ['map', { id: 'm', name: 'Lang', goal: long, purpose: long }],
    ['organisation', { id: 'o', name: 'x'.repeat(200), offer: long, referralNote: long }],
    ['consultationTable', { id: 't', name: 'Tafel', purpose: long }],
    ['seat', { id: 't~o', table: 't', organisation: 'o', how: long }],
    ['observation', { id: 'w', observationKind: 'missing', text: long, followUp: long }],
  )
  const { text } = await read(await pdfOf(map, 'projectTeam'))
  expect(text.match(/einde/g)).toHaveLength(8)
  expect(text.match(/woorden/g)).toHaveLength(8 * 490)
})

test('suggestions are for the project team, whatever the caller hands in', async () => {
  const map = small(['map', { id: 'm', name: 'Kaart' }])
  const suggestions = [
    { group: 'Genoemd', name: 'Voedselbank', reasons: ['Drie mensen noemden haar.'] },
  ]
  const team = await read(await pdfOf(map, 'projectTeam', { suggestions }))
  const shared = await read(await pdfOf(map, 'coalition', { suggestions }))
  expect(team.text).toContain('Drie mensen noemden haar.')
  expect(shared.text).not.toContain('Voedselbank')
})

test('the English copy is English throughout', async () => {
  const { text, info } = await read(await pdfOf(lindevoort, 'projectTeam', { language: 'en' }))
  expect(info.Language).toBe('en')
  expect(text).toContain('What does this map not say?')
  expect(text).not.toMatch(/Pagina|Vast lid|Verwijzing nodig|Gaat goed/)
})
