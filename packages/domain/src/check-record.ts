import { normaliseValue } from './normalise.ts'
import { joinedId, joinedIds, type Kind, type Rec, recordSchemas } from './records.ts'
import { reject } from './rejection.ts'

type Loose = Record<string, unknown>

/** The record as it would be kept, normalised and complete, or what is wrong with its values. */
export const parseRecord = (kind: Kind, value: object) =>
  recordSchemas[kind].safeParse(normaliseValue(value))

/** The record as it will be kept: normalised, complete, valid by itself; throws `Rejected` otherwise. */
export function checkedRecord(kind: Kind, value: object): Rec {
  const id = String((value as Loose).id)
  const parsed = parseRecord(kind, value)
  if (!parsed.success)
    return reject({ code: 'invalid-record', kind, id, field: firstField(parsed.error.issues) })
  const record: Rec = parsed.data
  if (!hasJoinedId(kind, record)) return reject({ code: 'invalid-record', kind, id, field: 'id' })
  if (kind === 'map' && id !== 'map')
    return reject({ code: 'invalid-record', kind, id, field: 'id' })
  if ('from' in record && record.from === record.to)
    return reject({ code: 'invalid-record', kind, id, field: 'to' })
  return record
}

export const isJoined = (kind: Kind): kind is keyof typeof joinedIds => kind in joinedIds

/** What makes a record the one it is: set once, when it is made. */
const fixedValues: { readonly [K in Kind]?: readonly string[] } = {
  ...joinedIds,
  field: ['kind', 'fieldType'],
}

/** Whether `path` is a value of this kind that may be set; what makes its identity may not. */
export function isSettable(kind: Kind, path: string): boolean {
  if (path === 'id' || fixedValues[kind]?.includes(path)) return false
  const { shape } = recordSchemas[kind]
  return path.startsWith('fields.')
    ? 'fields' in shape
    : path !== 'fields' && Object.hasOwn(shape, path)
}

function hasJoinedId(kind: Kind, record: Rec): boolean {
  if (!isJoined(kind)) return true
  const [left, right] = joinedIds[kind]
  const values = record as unknown as Record<string, string>
  return record.id === joinedId(values[left] ?? '', values[right] ?? '')
}

function firstField(issues: readonly { path: PropertyKey[]; code: string }[]): string {
  const [issue] = issues
  const keys = issue && 'keys' in issue ? (issue.keys as string[]) : []
  return String(issue?.path[0] ?? keys[0] ?? 'id')
}
