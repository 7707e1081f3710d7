import type { Domain, NodeKind, Session } from '@webwijzer/domain/records'
import * as cell from './cell-words.ts'
import { domainIn } from './domain-in.ts'
import type { ColumnField } from './mapping.ts'
import { readableCell } from './readable-cell.ts'
import { sessionIn } from './session-in.ts'

/** Kinds about which the rows of a list say something. */
export type ListedKind = NodeKind | 'seat' | 'link' | 'nomination' | 'participant'

/** What of a map is needed to know what a cell means. */
export type ReadContext = {
  readonly domains: readonly Domain[]
  readonly sessions: readonly Session[]
}

/** What a cell says about one value of a record. */
export type Reading = {
  /** The value: `contactPhone`, or `fields.f1`. */
  readonly path: string
  /** null when it cannot be read. */
  readonly read: (text: string, context: ReadContext) => unknown
  /** What may have been meant by what cannot be read, for people to say. */
  readonly guess?: (text: string, context: ReadContext) => string | null
  /** How many letters fit. */
  readonly most?: number
  /** A value on the map that says next to nothing: what a list says takes its place. */
  readonly unsaid?: unknown
}

/** What one cell says about one value. */
export type Saying = Pick<Reading, 'path' | 'unsaid'> & {
  readonly value: unknown
  readonly column: number
}

type Readings = Readonly<Partial<Record<ColumnField, readonly Reading[]>>>

const short = (path: string): Reading[] => [
  { path, most: 200, read: (text) => readableCell(text).slice(0, 200) || null },
]
const long = (path: string): Reading[] => [
  { path, most: 4000, read: (text) => text.trim().slice(0, 4000) || null },
]
/** Of a number that a spreadsheet cut off only the beginning is left: `0612…`. */
export const isCutOff = (text: string): boolean => /^\+?\d+…$/.test(text.trim())

/** With the beginning of a number nobody can be called, and it must not take the place of a whole one. */
const phone: Reading[] = short('contactPhone').map((reading) => ({
  ...reading,
  read: (text, context) => (isCutOff(text) ? null : reading.read(text, context)),
}))
const list = (path: string): Reading[] => [{ path, unsaid: [], read: namesIn }]
const code = (path: string, read: Reading['read'], unsaid: unknown = null): Reading[] => [
  { path, read, unsaid },
]
const flag = (path: string, read: (text: string) => boolean | null = cell.truthIn): Reading[] =>
  code(path, read, false)

const namesIn = (text: string): string[] | null => {
  const names = text.split(/[;|,]/).map((name) => readableCell(name).slice(0, 200))
  return names.some(Boolean) ? names.filter(Boolean).slice(0, 50) : null
}

/** What exists is confirmed or not; what does not exist (any more) says only that. */
const cardStatus: Reading[] = [
  {
    path: 'status',
    read: (text) => (cell.isCheckedWord(text) ? 'existing' : cell.statusIn(text)),
  },
  {
    path: 'checked',
    unsaid: false,
    read: (text) => (cell.isCheckedWord(text) ? cell.checkedIn(text) : null),
  },
]

const domain: Reading[] = [
  {
    path: 'domain',
    read: (text, { domains }) => domainIn(text, domains).sure,
    guess: (text, { domains }) => domainIn(text, domains).closest,
  },
]

const named: Readings = {
  abbreviation: short('abbreviation'),
  remark: long('remark'),
}

/** What each column says about a record of each kind. */
export const readings: Readonly<Record<ListedKind, Readings>> = {
  organisation: {
    ...named,
    aliases: list('aliases'),
    formality: code('formality', cell.formalityIn),
    domain,
    sector: code('sector', cell.sectorIn),
    umbrella: short('umbrella'),
    level: code('level', cell.levelIn),
    area: short('area'),
    offer: long('offer'),
    purpose: long('offer'),
    targetGroup: short('targetGroup'),
    phases: list('phases'),
    referral: code('referralNeeded', cell.referralIn, 'unknown'),
    referralNote: long('referralNote'),
    email: short('contactEmail'),
    phone,
    function: short('contactFunction'),
    importance: long('importance'),
    informWish: long('informWish'),
    status: cardStatus,
    checked: flag('checked', cell.checkedIn),
  },
  consultationTable: {
    ...named,
    aliases: list('aliases'),
    tableKind: code('tableKind', cell.tableKindIn),
    casesDiscussed: code('casesDiscussed', cell.truthIn),
    frequency: short('frequency'),
    level: code('level', cell.levelIn),
    area: short('area'),
    offer: long('purpose'),
    purpose: long('purpose'),
    informalConnection: long('informalConnection'),
    alignment: code('alignment', cell.alignmentIn),
    marginal: flag('marginal'),
    status: cardStatus,
    checked: flag('checked', cell.checkedIn),
  },
  programme: {
    ...named,
    programmeKind: code('programmeKind', cell.programmeKindIn),
    status: code('status', cell.programmeStatusIn),
    alignment: code('alignment', cell.alignmentIn),
    marginal: flag('marginal'),
    period: short('period'),
    offer: long('description'),
    purpose: long('description'),
  },
  seat: {
    role: code('role', cell.roleIn, 'unknown'),
    how: long('how'),
    certainty: code('certainty', cell.certaintyIn, 'presumed'),
    status: code('status', cell.statusIn),
    remark: long('remark'),
  },
  link: {
    linkKind: code('linkKind', cell.linkKindIn),
    status: code('status', cell.statusIn),
    strength: code('strength', cell.strengthIn),
    directed: flag('directed', cell.directedIn),
    goesWell: long('goesWell'),
    canImprove: long('canImprove'),
    agreement: long('agreement'),
    remark: long('remark'),
  },
  nomination: {
    function: short('function'),
    reason: long('reason'),
    sentence: long('sentence'),
    self: flag('self', cell.selfIn),
  },
  participant: {
    function: short('function'),
    fixedParticipant: flag('fixedParticipant'),
    projectTeam: flag('projectTeam'),
    experienceExpert: code('experienceExpert', cell.experienceIn, 'no'),
    since: code('since', sessionIn),
    shareContact: flag('shareContact'),
    email: short('email'),
  },
}
