import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { joinedId, type Kind, recordSchemas } from '@webwijzer/domain/records'

type Input = Record<string, unknown> & { id: string }

/** Records of a kind, with everything that is not told at its default. */
export function recordsOfKind(kind: Kind, inputs: readonly Input[]) {
  return inputs.map((input) => ({ kind, record: recordSchemas[kind].parse(input) }))
}

export type Sketch = {
  readonly organisations?: readonly (string | Input)[]
  /** Table → who sits there. */
  readonly tables?: Readonly<Record<string, readonly string[]>>
  readonly links?: readonly (readonly [string, string])[]
}

/** A map in short: organisations that sit somewhere or have a link need not be listed. */
export function mapOf({ organisations = [], tables = {}, links = [] }: Sketch): MapState {
  const told = organisations.map((input) => (typeof input === 'string' ? { id: input } : input))
  const known = new Set(told.map(({ id }) => id))
  const met = new Set([...Object.values(tables).flat(), ...links.flat()])
  const others = [...met].filter((id) => !known.has(id)).map((id) => ({ id }))
  return stateOf([
    ...recordsOfKind(
      'organisation',
      [...told, ...others].map((input) => ({ name: input.id, ...input })),
    ),
    ...recordsOfKind(
      'consultationTable',
      Object.keys(tables).map((id) => ({ id, name: id })),
    ),
    ...recordsOfKind(
      'seat',
      Object.entries(tables).flatMap(([table, around]) =>
        around.map((organisation) => ({ id: joinedId(table, organisation), table, organisation })),
      ),
    ),
    ...recordsOfKind(
      'link',
      links.map(([from, to], index) => ({ id: `link-${index}`, from, to })),
    ),
  ])
}

/** The same map with more records, or with records replaced. */
export function withRecords(state: MapState, kind: Kind, inputs: readonly Input[]): MapState {
  const table = new Map<string, unknown>(state[kind])
  for (const { record } of recordsOfKind(kind, inputs)) table.set(record.id, record)
  return { ...state, [kind]: table } as MapState
}
