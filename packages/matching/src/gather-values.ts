import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { nameWords } from '@webwijzer/domain/name-words'
import { type Kind, kinds, type Organisation } from '@webwijzer/domain/records'
import { isEqual, type Values, valuesOf, withValues } from '@webwijzer/domain/values-of'
import { exactForms, joinedName } from './name-forms.ts'
import type { Saying } from './readings.ts'
import { cellKey } from './review.ts'

/** A value that a cell of the list says of a record, under the mention where people look at it. */
export type Said = {
  readonly kind: Kind
  readonly id: string
  readonly path: string
  readonly value: unknown
  readonly row: number
  readonly column: number
  readonly mention: string
}

/** A value that differs from what the map says, or from what an earlier row said. */
export type Difference = Said & {
  readonly known: unknown
  /** The row that said it; null where the map does. */
  readonly knownRow: number | null
  /** Whether people chose what the list says. */
  readonly isTaken: boolean
}

export type Gathering = {
  /** Starts a new record, or goes on with one. */
  readonly begin: (kind: Kind, record: { readonly id: string }) => void
  /** A record that is on the map. */
  readonly meet: (kind: Kind, id: string) => void
  /** A record that is on the map and goes by no name: the list says it again. */
  readonly repeat: (kind: Kind, id: string) => void
  readonly has: (kind: Kind, id: string) => boolean
  /** The first to say something is heard; what is known already only gives way where people say so. */
  readonly say: (kind: Kind, id: string, sayings: readonly Saying[], at: Place) => void
  /** Another name by which a record is called from now on. */
  readonly learn: (kind: Kind, id: string, name: string, at: Place) => void
  readonly ops: () => Op[]
  readonly additions: readonly Said[]
  readonly differences: readonly Difference[]
  readonly repeated: readonly Repeated[]
}
export type Repeated = { readonly kind: Kind; readonly id: string }
export type Place = { readonly row: number; readonly mention: string }

type Entry = {
  readonly kind: Kind
  readonly id: string
  readonly base: object
  readonly isNew: boolean
  readonly now: Map<string, unknown>
  /** Which row said a value first. */
  readonly rows: Map<string, number>
}

const mostInList = 50

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/** Gathers what a list says about records, new and known, value by value, without overwriting in silence. */
export function gatherValues(state: MapState, fromList: ReadonlySet<string>): Gathering {
  const entries = new Map<string, Entry>()
  const additions: Said[] = []
  const differences: Difference[] = []
  const repeated: Repeated[] = []
  const keyOf = (kind: Kind, id: string) => `${kind} ${id}`

  function start(kind: Kind, id: string, base: object, isNew: boolean) {
    const key = keyOf(kind, id)
    if (entries.has(key)) return
    const now = isNew ? new Map<string, unknown>() : new Map(Object.entries(valuesOf(base)))
    entries.set(key, { kind, id, base, isNew, now, rows: new Map() })
  }

  function sayOne(entry: Entry, saying: Saying, { row, mention }: Place) {
    const { path, value, unsaid = null, column } = saying
    const { kind, id, now, rows } = entry
    const said = { kind, id, path, value, row, column, mention }
    const known = now.get(path) ?? null
    const set = (next: unknown) => {
      now.set(path, next)
      rows.set(path, row)
    }
    if (areTexts(value)) {
      const more = addTo(entry, path, value, row)
      return void (more.length > 0 && additions.push({ ...said, value: more }))
    }
    if (isSame(known, value)) return
    if (known === null || isEqual(known, unsaid)) {
      set(value)
      return void additions.push(said)
    }
    if (value === 'unknown') return
    const isTaken = fromList.has(cellKey(row, column))
    differences.push({ ...said, known, knownRow: rows.get(path) ?? null, isTaken })
    if (isTaken) set(value)
  }

  function meet(kind: Kind, id: string) {
    const record = getRecord(state, kind, id)
    if (record) start(kind, id, record, false)
  }

  return {
    additions,
    differences,
    repeated,
    begin: (kind, record) => start(kind, record.id, record, true),
    meet,
    repeat: (kind, id) => {
      repeated.push({ kind, id })
      meet(kind, id)
    },
    has: (kind, id) => entries.has(keyOf(kind, id)),
    say: (kind, id, sayings, place) => {
      const entry = entries.get(keyOf(kind, id))
      if (entry) for (const saying of sayings) sayOne(entry, saying, place)
    },
    learn: (kind, id, name, { row }) => {
      const entry = entries.get(keyOf(kind, id))
      if (entry) addTo(entry, 'aliases', [name], row)
    },
    ops: () => [...entries.values()].sort(byKind).flatMap(opFor),
  }
}

const byKind = (a: Entry, b: Entry) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)

/** One operation for everything that a list says about a record. What others changed since stays as it is. */
function opFor({ kind, id, base, isNew, now, rows }: Entry): Op[] {
  const said = Object.fromEntries([...rows.keys()].map((path) => [path, now.get(path)]))
  if (isNew) return [{ do: 'create', kind, record: withValues({ ...base, id }, said) }]
  const before = valuesOf(base)
  const set: Values = {}
  const was: Values = {}
  for (const [path, value] of Object.entries(said)) {
    if (isEqual(before[path], value)) continue
    set[path] = value
    was[path] = before[path] ?? null
  }
  return Object.keys(set).length > 0 ? [{ do: 'update', kind, id, set, was }] : []
}

/** Texts that say the same with other spaces, capitals or signs are no difference; nor is less of the same. */
function isSame(known: unknown, value: unknown): boolean {
  if (typeof known !== 'string' || typeof value !== 'string') return isEqual(known, value)
  const [more, said] = [nameWords(known).join(' '), nameWords(value).join(' ')]
  if (said === '') return known === value
  return ` ${more} `.includes(` ${said} `) || joinedName(known) === joinedName(value)
}

/** Adds the texts that a list of them does not have yet, and gives those. */
function addTo({ base, now, rows }: Entry, path: string, texts: readonly string[], row: number) {
  const list = now.get(path)
  const known: readonly string[] = Array.isArray(list) ? list : []
  const { name, abbreviation } = { ...base, ...Object.fromEntries(now) } as Partial<Organisation>
  const called = path === 'aliases' ? [name ?? '', abbreviation ?? ''] : []
  const has = new Set([...called, ...known].flatMap(exactForms))
  const more: string[] = []
  for (const text of texts) {
    const forms = exactForms(text)
    if (forms.length === 0 || forms.some((form) => has.has(form))) continue
    for (const form of forms) has.add(form)
    more.push(text)
  }
  const fitting = more.slice(0, Math.max(0, mostInList - known.length))
  if (fitting.length === 0) return []
  now.set(path, [...known, ...fitting])
  rows.set(path, row)
  return fitting
}
