import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap, type MapState } from '@webwijzer/domain/map-state'
import {
  collectionNames,
  type Kind,
  kinds,
  type Rec,
  recordSchemas,
} from '@webwijzer/domain/records'
import { mapFormat, mapVersion } from './map-file.ts'

export const mapProblemCodes = [
  'not-json',
  'not-a-map',
  'newer-version',
  'unknown-part',
  'missing-part',
  'refused-record',
  'double-id',
  'unknown-reference',
] as const
/** What is wrong with a map file, and where: `seats[3].table`. */
export type MapProblem = {
  readonly code: (typeof mapProblemCodes)[number]
  readonly path: string
}
export type ReadMap =
  | { readonly state: MapState; readonly problems: readonly [] }
  | { readonly state: null; readonly problems: readonly MapProblem[] }

type Entry = { readonly kind: Kind; readonly record: Rec; readonly path: string }
type Read = { readonly entries: readonly Entry[]; readonly problems: readonly MapProblem[] }
type Loose = Record<string, unknown>

const refusal = (...problems: MapProblem[]): ReadMap => ({ state: null, problems })

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readRecord(kind: Kind, value: unknown, path: string): Read {
  const parsed = recordSchemas[kind].safeParse(value)
  if (parsed.success) return { entries: [{ kind, record: parsed.data, path }], problems: [] }
  const problems = parsed.error.issues.map((issue): MapProblem => {
    return { code: 'refused-record', path: [path, ...issue.path.map(String)].join('.') }
  })
  return { entries: [], problems }
}

function readPart(kind: Kind, file: Loose): Read {
  const name = collectionNames[kind]
  const part = file[name]
  if (kind === 'map' && part === null) return { entries: [], problems: [] }
  if (kind === 'map' && part !== undefined) return readRecord(kind, part, name)
  if (!Array.isArray(part)) return { entries: [], problems: [{ code: 'missing-part', path: name }] }
  const reads = part.map((value, at) => readRecord(kind, value, `${name}[${at}]`))
  return {
    entries: reads.flatMap((read) => read.entries),
    problems: reads.flatMap((read) => read.problems),
  }
}

function doubleIds(entries: readonly Entry[]): MapProblem[] {
  const byKey = Map.groupBy(entries, ({ kind, record }) => `${kind}/${record.id}`)
  return [...byKey.values()].flatMap(([, ...doubles]) =>
    doubles.map(({ path }): MapProblem => ({ code: 'double-id', path })),
  )
}

/** The judge of every change has the last word: references, own fields, ids that join. */
function judge(entries: readonly Entry[]): ReadMap {
  const ops = entries.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
  const outcome = applyChange(emptyMap, { ops })
  if (outcome.ok) return { state: outcome.state, problems: [] }
  const { code, ...where } = outcome.rejection
  const { kind, id, field } = { kind: null, id: null, field: null, ...where }
  const entry = entries.find((each) => each.kind === kind && each.record.id === id)
  return refusal({
    code: code === 'dangling-reference' ? 'unknown-reference' : 'refused-record',
    path: [entry?.path, field].filter(Boolean).join('.'),
  })
}

/**
 * The map that `writeMap` wrote, or everything that is wrong with the file: all or nothing, because
 * half a map looks like a whole one.
 */
export function readMap(text: string): ReadMap {
  const json = parseJson(text)
  if (!json) return refusal({ code: 'not-json', path: '' })
  const file = json.value as Loose | null
  if (typeof file !== 'object' || file?.format !== mapFormat)
    return refusal({ code: 'not-a-map', path: 'format' })
  if (file.version !== mapVersion) return refusal({ code: 'newer-version', path: 'version' })

  const names: readonly string[] = ['format', 'version', ...Object.values(collectionNames)]
  const unknown = Object.keys(file).filter((name) => !names.includes(name))
  const reads = kinds.map((kind) => readPart(kind, file))
  const entries = reads.flatMap((read) => read.entries)
  const problems: MapProblem[] = [
    ...unknown.map((path): MapProblem => ({ code: 'unknown-part', path })),
    ...reads.flatMap((read) => read.problems),
    ...doubleIds(entries),
  ]
  return problems.length === 0 ? judge(entries) : refusal(...problems)
}
