import type { NodeKind } from '@webwijzer/domain/records'
import type { ColumnField, Mapping } from './mapping.ts'
import type { RefusedCell } from './match-rows.ts'
import { readableCell } from './readable-cell.ts'
import type { SheetRow } from './sheet.ts'

type Read = (cell: string) => unknown
type Values = Record<string, unknown>

/** A closed list of words, Dutch and English; anything else is not known and stays out. */
const words = (byCode: Readonly<Record<string, string>>): Read => {
  const codes = new Map(
    Object.entries(byCode).flatMap(([code, list]) => list.split('|').map((word) => [word, code])),
  )
  return (cell) => codes.get(readableCell(cell).toLowerCase().replace(/\.$/, '')) ?? null
}

const text =
  (most: number): Read =>
  (cell) =>
    readableCell(cell).slice(0, most) || null
const shortText = text(200)
const longText: Read = (cell) => cell.trim().slice(0, 4000) || null
const names: Read = (cell) =>
  cell
    .split(/[;|,]/)
    .map((name) => readableCell(name).slice(0, 200))
    .filter(Boolean)

const truth: Read = (cell) =>
  ({ yes: true, no: false })[
    String(words({ yes: 'ja|j|yes|y|x|waar', no: 'nee|n|no|onwaar' })(cell))
  ] ?? null

const referral = words({
  yes: 'ja|j|yes|y|waar',
  no: 'nee|n|no|onwaar',
  unknown: '?|onbekend|unknown|weet niet',
})
const level = words({
  neighbourhood: 'wijk|buurt|neighbourhood|neighborhood',
  municipality: 'gemeente|stedelijk|municipality|local',
  region: 'regio|regionaal|region|regional',
  national: 'landelijk|national',
})

/** The role that a cell tells: in a column of roles, or in the cell of a matrix. */
export const roleIn = words({
  chair: 'voorzitter|vz|chair|chairs|trekker',
  member: 'vast lid|lid|vast|vl|member|deelnemer',
  onInvitation: 'op uitnodiging|uitn|soms|soms erbij|on invitation|sometimes',
  papersOnly: 'agendalid|stukken|papers only|krijgt alleen de stukken',
})

/** The kind of line that a cell tells. */
export const linkKindIn = words({
  refers: 'verwijst naar|verwijst|verwijzing|refers|refers to',
  warmHandover: 'warme overdracht|overdracht|warm handover',
  signals: 'geeft signaal aan|signaal|signaleert|signals',
  funds: 'financiert|subsidie|betaalt|funds',
  collaborates: 'werkt samen met|werkt samen|samenwerking|collaborates|works with',
  sharesLocation: 'deelt locatie met|zelfde gebouw|locatie|shares location',
  sharesVolunteers: 'deelt vrijwilligers met|vrijwilligers|shares volunteers',
})

type Reading = readonly [path: string, read: Read]

const readings: Readonly<Record<NodeKind, Readonly<Partial<Record<ColumnField, Reading>>>>> = {
  organisation: {
    abbreviation: ['abbreviation', shortText],
    aliases: ['aliases', names],
    formality: [
      'formality',
      words({ formal: 'f|formeel|form|formal', informal: 'i|informeel|inf|informal' }),
    ],
    umbrella: ['umbrella', shortText],
    level: ['level', level],
    area: ['area', shortText],
    offer: ['offer', longText],
    targetGroup: ['targetGroup', shortText],
    referral: ['referralNeeded', referral],
    email: ['contactEmail', shortText],
    phone: ['contactPhone', shortText],
    function: ['contactFunction', shortText],
    remark: ['remark', longText],
  },
  consultationTable: {
    abbreviation: ['abbreviation', shortText],
    aliases: ['aliases', names],
    casesDiscussed: ['casesDiscussed', truth],
    frequency: ['frequency', shortText],
    level: ['level', level],
    area: ['area', shortText],
    offer: ['purpose', longText],
    remark: ['remark', longText],
  },
  programme: {
    abbreviation: ['abbreviation', shortText],
    offer: ['description', longText],
    remark: ['remark', longText],
  },
}

/** What a row says about the thing it is about, by value; what could not be read, or must not be kept, is not in it. */
export function rowValues(
  kind: NodeKind,
  row: SheetRow,
  mapping: Mapping,
  refused: readonly RefusedCell[],
): Values {
  const kept = mapping.columns.filter(
    ({ index }) => !refused.some((cell) => cell.row === row.number && cell.column === index),
  )
  const values: Values = {}
  for (const { index, field } of kept) {
    const [path, read] = readings[kind][field] ?? []
    const value = path && read ? read(row.cells[index] ?? '') : null
    if (path && value !== null && !(path in values)) values[path] = value
  }
  return values
}

/** A cell of a row as short text, or null. */
export function cellText(row: SheetRow, index: number | null): string | null {
  return index === null ? null : (shortText(row.cells[index] ?? '') as string | null)
}
