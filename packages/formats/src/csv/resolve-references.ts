import { type Kind, type Organisation, type Rec, thingKinds } from '@webwijzer/domain/records'
import { referencesOf, targetIds, withoutTarget } from '@webwijzer/domain/references'
import type { CsvProblem } from './csv-problem.ts'
import { headerOf } from './csv-table.ts'
import { cellProblem, type Draft } from './read-row.ts'

type Resolved = { readonly drafts: readonly Draft[]; readonly problems: readonly CsvProblem[] }

/** Organisations whose umbrella is on the map under exactly that name get it as their parent, too. */
export function linkParents(drafts: readonly Draft[]): Draft[] {
  const idByName = new Map<string, string>()
  for (const { kind, record } of drafts)
    if (kind === 'organisation') idByName.set((record as Organisation).name, record.id)
  return drafts.map((draft) => {
    if (draft.kind !== 'organisation') return draft
    const { id, umbrella } = draft.record as Organisation
    const parent = umbrella === null ? undefined : idByName.get(umbrella)
    if (parent === undefined || parent === id) return draft
    return { ...draft, record: { ...draft.record, parent } as Rec }
  })
}

/** Every id once per kind, and once among the things that share one id space: the first one stays. */
export function withoutDoubleIds(drafts: readonly Draft[]): Resolved {
  const byKey = Map.groupBy(drafts, ({ kind, record }) => {
    const isThing = (thingKinds as readonly Kind[]).includes(kind)
    return `${isThing ? 'thing' : kind}/${record.id}`
  })
  const kept = [...byKey.values()].flatMap((same) => same.slice(0, 1))
  const problems = [...byKey.values()]
    .flatMap((same) => same.slice(1))
    .map((draft) => cellProblem(draft, 'double-id', headerOf(draft.table, 'id')))
  return { drafts: kept, problems }
}

/**
 * Only references that lead somewhere. A pointer to nothing is taken out; a record that is nothing
 * without it (a seat without its table) goes. Drafts come in order: each after what it points at.
 */
export function resolveReferences(drafts: readonly Draft[]): Resolved {
  const known = new Set(drafts.map(({ kind, record }) => `${kind}/${record.id}`))
  const problems: CsvProblem[] = []
  const resolved = drafts.flatMap((draft) => {
    let record: Rec = draft.record
    for (const reference of referencesOf(draft.kind))
      for (const id of targetIds(record, reference)) {
        if (reference.to.some((kind) => known.has(`${kind}/${id}`))) continue
        const column = headerOf(draft.table, reference.path.split(/[[.]/)[0] ?? '')
        const problem = cellProblem(draft, 'unknown-reference', column)
        problems.push({ ...problem, value: problem.value ?? id })
        if (reference.onDelete === 'delete') {
          known.delete(`${draft.kind}/${draft.record.id}`)
          return []
        }
        record = withoutTarget(record, reference, id)
      }
    return [{ ...draft, record }]
  })
  return { drafts: resolved, problems }
}
