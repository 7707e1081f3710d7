import { readFileSync } from 'node:fs'
import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap } from '@webwijzer/domain/map-state'
import type { Kind, Rec } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { csvFileNames } from './csv-tables.ts'
import { type CsvSet, readCsvSet } from './read-csv-set.ts'

const folder = new URL('../../../../data/lindevoort/', import.meta.url)
const files: Record<string, Uint8Array> = Object.fromEntries(
  csvFileNames.map((file) => [file, readFileSync(new URL(file, folder))]),
)
const mapName = 'Kinderarmoede Lindevoort'

function ofKind<K extends Kind>(kind: K, { records }: CsvSet): Rec<K>[] {
  return records.filter((each) => each.kind === kind).map(({ record }) => record as Rec<K>)
}
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))

test('nominations that disagree about one webber are told', () => {
  const head = 'id;sessie;organisatie_id;functie;status;instemming'
  const { problems } = readCsvSet(
    {
      ...files,
      'nominaties.csv': csv(head, 'N1;4;ORG-01;;besproken;ja', 'N2;4;ORG-01;;bevestigd;ja'),
    },
    { mapName },
  )
  expect(problems).toEqual([
    {
      file: 'nominaties.csv',
      line: 3,
      column: 'status',
      code: 'contradiction',
      value: 'bevestigd',
    },
  ])
})

test('a nomination may be a name that is not on the map', () => {
  const row = 'N1;4;;Tante Rietje;buurvrouw;voorgesteld;nog vragen'
  const set = readCsvSet(
    {
      'nominaties.csv': csv('id;sessie;organisatie_id;organisatie;functie;status;instemming', row),
      'sessies.csv': files['sessies.csv'] ?? csv(),
    },
    { mapName },
  )
  expect(set.problems).toEqual([])
  expect(ofKind('nomination', set)).toMatchObject([
    { organisation: null, typedName: 'Tante Rietje' },
  ])
  expect(ofKind('webber', set)).toEqual([])
})

test('what cannot be read is told with its file, line and column, and the rest is read', () => {
  const set = readCsvSet(
    {
      'organisaties.csv': csv(
        'sep=;',
        'id;naam;soort;domein;niveau;kleur;werkgebied',
        'A;Aa;half;nergens;wijk;rood;',
        `B;Bee;formeel;;;;${'x'.repeat(300)}`,
        'A;Nog een keer;;;;;',
        'C;;;;;;',
      ),
      'relaties.csv': csv('id;van_id;van;naar_id', 'R1;A;Zee;B', 'R2;A;Aa;Z', 'R3;A;Aa;A'),
      'iets.csv': csv('a;b'),
    },
    { mapName },
  )
  const told = set.problems.map(
    ({ file, line, column, code }) => `${file}:${line} ${column} ${code}`,
  )
  expect(told.sort()).toEqual([
    'iets.csv:1 null unknown-file',
    'organisaties.csv:3 domein unknown-reference',
    'organisaties.csv:3 kleur unknown-column',
    'organisaties.csv:3 soort unknown-word',
    'organisaties.csv:4 werkgebied refused-value',
    'organisaties.csv:5 id double-id',
    'organisaties.csv:6 naam missing-value',
    'relaties.csv:2 van contradiction',
    'relaties.csv:3 naar_id unknown-reference',
    'relaties.csv:4 naar_id refused-value',
  ])
  expect(ofKind('organisation', set)).toMatchObject([
    { id: 'A', formality: null, domain: null, level: 'neighbourhood' },
    { id: 'B', formality: 'formal', area: null },
  ])
  expect(ofKind('link', set).map(({ id }) => id)).toEqual(['R1'])
})

test('a file without the columns it cannot do without is told once, not once per row', () => {
  const set = readCsvSet({ 'organisaties.csv': csv('id;titel', '1;a', '2;b') }, { mapName })
  expect(set.problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'unknown-column titel',
    'missing-column naam',
  ])
})

test('broken quotes in a file are told with their line and do not stop the others', () => {
  const set = readCsvSet(
    { ...files, 'sessies.csv': csv('id;nummer;titel', 'SES-1;1;"open', 'SES-2;2;b') },
    { mapName },
  )
  expect(set.problems[0]).toMatchObject({ file: 'sessies.csv', line: 2, code: 'broken-quotes' })
  expect(ofKind('organisation', set)).toHaveLength(60)
})

test('files with random damage are told about, never thrown at anybody, and give a map that holds', () => {
  let seed = 20261122
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let round = 0; round < 60; round += 1) {
    const damaged = Object.entries(files).map(([file, bytes]) => {
      const copy = new Uint8Array(bytes)
      for (let hit = 0; hit < 3; hit += 1)
        copy[random(copy.length)] = random(3) === 0 ? 0x22 : random(256)
      return [file, copy] as const
    })
    const { records } = readCsvSet(Object.fromEntries(damaged), { mapName })
    const ops = records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
    expect(applyChange(emptyMap, { ops })).toMatchObject({ ok: true })
  }
})
