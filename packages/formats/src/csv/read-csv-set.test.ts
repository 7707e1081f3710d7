import { readdirSync, readFileSync } from 'node:fs'
import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { referencesOf, targetIds } from '@webwijzer/domain/references'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { csvFileNames } from './csv-tables.ts'
import { decodeText } from './decode-text.ts'
import { readCsvSet } from './read-csv-set.ts'

const folder = new URL('../../../../data/lindevoort/', import.meta.url)
const files: Record<string, Uint8Array> = Object.fromEntries(
  csvFileNames.map((file) => [file, readFileSync(new URL(file, folder))]),
)
const mapName = 'Kinderarmoede Lindevoort'
const lindevoort = readCsvSet(files, { mapName })

function ofKind<K extends Kind>(kind: K): Rec<K>[] {
  const { records } = lindevoort
  return records.filter((each) => each.kind === kind).map(({ record }) => record as Rec<K>)
}
const byId = <K extends Kind>(kind: K, id: string) => ofKind(kind).find((each) => each.id === id)

test('Lindevoort is read whole, without a problem', () => {
  expect(lindevoort.problems).toEqual([])
  const counts = Map.groupBy(lindevoort.records, ({ kind }) => kind)
  expect(Object.fromEntries([...counts].map(([kind, records]) => [kind, records.length]))).toEqual({
    map: 1,
    session: 5,
    domain: 24,
    organisation: 60,
    consultationTable: 14,
    programme: 9,
    seat: 112,
    programmePartner: 25,
    link: 46,
    participant: 25,
    nomination: 25,
    webber: 18,
    observation: 30,
    view: 1,
  })
})

// Counted in the files by hand, so that two words that changed places would show.
test.each([
  ['organisation', 'formality', 'formal 40, informal 20'],
  ['organisation', 'level', 'municipality 26, region 16, neighbourhood 15, national 3'],
  ['organisation', 'referralNeeded', 'no 46, yes 12, unknown 2'],
  ['organisation', 'checked', 'true 58, false 2'],
  ['consultationTable', 'tableKind', 'case 7, coordination 5, policy 2'],
  ['consultationTable', 'casesDiscussed', 'true 8, false 6'],
  ['seat', 'role', 'member 94, chair 14, onInvitation 4'],
  ['seat', 'certainty', 'confirmed 107, presumed 5'],
  ['programme', 'programmeKind', 'programme 5, project 2, scheme 1, pilot 1'],
  ['programme', 'status', 'running 7, planned 1, stopped 1'],
  ['programme', 'alignment', 'join 3, coordinate 3, toReview 2, notNeeded 1'],
  [
    'link',
    'linkKind',
    'refers 19, collaborates 10, funds 6, warmHandover 5, signals 3, sharesLocation 2, sharesVolunteers 1',
  ],
  ['link', 'status', 'existing 42, wished 3, ended 1'],
  ['link', 'directed', 'true 33, false 13'],
  ['link', 'strength', '2 22, 3 17, 1 7'],
  ['nomination', 'self', 'false 22, true 3'],
  ['webber', 'status', 'proposed 13, confirmed 2, discussed 2, notAdopted 1'],
  ['webber', 'consent', 'notNeeded 10, yes 6, ask 1, no 1'],
  [
    'observation',
    'observationKind',
    'standsOut 6, missing 4, motivator 4, demotivator 4, precondition 4, obstacle 3, goesWell 2, canImprove 1, whoIsMissing 1, mapUse 1',
  ],
  ['observation', 'sensitive', 'false 26, true 4'],
  ['observation', 'audience', 'coalition 26, projectTeam 4'],
  ['observation', 'status', 'open 20, done 6, inProgress 4'],
  ['participant', 'experienceExpert', 'no 21, trained 2, inTraining 1, yes 1'],
  ['participant', 'shareContact', 'true 19, false 6'],
  ['participant', 'fixedParticipant', 'true 18, false 7'],
  ['participant', 'projectTeam', 'false 20, true 5'],
  ['domain', 'expected', 'true 21, false 3'],
  [
    'domain',
    'colourGroup',
    'care 4, education 4, welfare 4, living 3, informal 3, municipal 2, debt 2, youth 2',
  ],
] as const)('%s by %s: %s', (kind, field, expected) => {
  const values = ofKind(kind).map((record) => String((record as Record<string, unknown>)[field]))
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => {
    return [value, length] as const
  })
  const told = counts.map(([value, count]) => `${value} ${count}`)
  expect(told.sort()).toEqual(expected.split(', ').sort())
})

test('every file of the folder is part of the set, but for the flip-over lists', () => {
  const others = readdirSync(folder).filter((file) => !csvFileNames.includes(file))
  expect(others.every((file) => file.startsWith('rommelig'))).toBe(true)
})

test('every record is valid by itself and complete', () => {
  for (const { kind, record } of lindevoort.records)
    expect(recordSchemas[kind].parse(record)).toEqual(record)
})

test('every reference leads to a record', () => {
  const known = new Set(lindevoort.records.map(({ kind, record }) => `${kind}/${record.id}`))
  for (const { kind, record } of lindevoort.records)
    for (const reference of referencesOf(kind))
      for (const id of targetIds(record, reference))
        expect(
          reference.to.some((to) => known.has(`${to}/${id}`)),
          `${record.id} → ${id}`,
        ).toBe(true)
})

test('the judge takes the records as they come, and changes nothing', () => {
  const ops = lindevoort.records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
  const outcome = applyChange(emptyMap, { ops })
  expect(outcome.ok && outcome.diff.map(({ after }) => after)).toEqual(
    lindevoort.records.map(({ record }) => record),
  )
})

test('an umbrella that is on the map is the parent, but nobody is its own parent', () => {
  expect(byId('organisation', 'ORG-26')).toMatchObject({
    umbrella: 'Welzijn Lindevoort',
    parent: 'ORG-24',
  })
  expect(byId('organisation', 'ORG-24')).toMatchObject({
    umbrella: 'Welzijn Lindevoort',
    parent: null,
  })
  expect(byId('organisation', 'ORG-01')).toMatchObject({
    umbrella: 'Gemeente Lindevoort',
    parent: null,
  })
})

test('a card says who, what, for whom and whether it was checked', () => {
  expect(byId('organisation', 'ORG-60')).toMatchObject({
    formality: 'informal',
    domain: 'vrijwillig',
    sector: null,
    level: 'neighbourhood',
    phases: ['hele gezin'],
    referralNeeded: 'unknown',
    contactEmail: null,
    status: 'existing',
    checked: false,
    origin: { session: 'SES-3', group: null },
  })
})

test('a seat is known by who sits where, and remembers its line in the list', () => {
  expect(byId('seat', 'OVL-06~ORG-18')).toEqual({
    id: 'OVL-06~ORG-18',
    table: 'OVL-06',
    organisation: 'ORG-18',
    role: 'member',
    how: null,
    certainty: 'presumed',
    status: 'existing',
    remark: null,
    sourceId: 'DLN-043',
    origin: { session: 'SES-3', group: 'N2' },
  })
})

test('attendance tells who was there, and in which group of session 3 who was not', () => {
  expect(byId('participant', 'DNM-15')).toMatchObject({
    since: 'SES-1',
    attendance: [
      { session: 'SES-1', present: true, group: null },
      { session: 'SES-2', present: true, group: null },
      { session: 'SES-3', present: false, group: 'N1' },
      { session: 'SES-4', present: true, group: null },
    ],
  })
})

test('an observation is about the network, a domain or a thing', () => {
  expect(byId('observation', 'OBS-01')).toMatchObject({ subject: null, audience: 'coalition' })
  expect(byId('observation', 'OBS-04')).toMatchObject({ subject: 'ggz', status: 'inProgress' })
  expect(byId('observation', 'OBS-30')?.origin).toEqual({ session: 'SES-4', group: 'plenair' })
})

test('nominations of the same function become one webber, who tells no nominator’s words', () => {
  expect(ofKind('webber')[0]).toEqual({
    id: 'WEB-01',
    organisation: 'ORG-26',
    function: 'schoolmaatschappelijk werker',
    status: 'confirmed',
    session: 'SES-4',
    reason: null,
    consent: 'yes',
    origin: { session: 'SES-4', group: null },
  })
  expect(ofKind('webber').at(-1)).toMatchObject({ id: 'WEB-18', status: 'notAdopted' })
  expect(ofKind('webber').every(({ reason }) => reason === null)).toBe(true)
})

test('the same list saved on a Windows computer gives the same records', () => {
  const { text } = decodeText(files['organisaties.csv'] ?? new Uint8Array())
  const windows = readCsvSet(
    { ...files, 'organisaties.csv': iconv.encode(text, 'windows-1252') },
    { mapName },
  )
  expect(windows).toEqual(lindevoort)
})

test('the same set saved as Unicode text with tabs gives the same records', () => {
  const tabbed = Object.entries(files).map(([file, bytes]) => {
    const text = decodeText(bytes).text
    expect(text).not.toMatch(/["\t]/)
    return [file, iconv.encode(text.replaceAll(';', '\t'), 'utf-16le', { addBOM: true })]
  })
  expect(readCsvSet(Object.fromEntries(tabbed), { mapName })).toEqual(lindevoort)
})
