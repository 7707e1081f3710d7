// A record seen as a flat list of values that people edit one by one: `name`, `fields.f1`, …
// Two people editing two different values of one record never get in each other's way.

export type Values = Record<string, unknown>

export function valuesOf(record: object): Values {
  const { fields = {}, ...own } = record as Values & { fields?: Values }
  const ownFields = Object.entries(fields).map(([id, value]) => [`fields.${id}`, value])
  return { ...own, ...Object.fromEntries(ownFields) }
}

/** The record with some values set; an own field set to null is taken out. */
export function withValues<R extends object>(record: R, set: Values): R {
  const next: Values = { ...(record as Values) }
  for (const [path, value] of Object.entries(set)) {
    if (!path.startsWith('fields.')) {
      next[path] = value
      continue
    }
    const { [path.slice('fields.'.length)]: _, ...rest } = (next.fields ?? {}) as Values
    next.fields = value === null ? rest : { ...rest, [path.slice('fields.'.length)]: value }
  }
  return next as R
}

/** The paths whose values differ between two states of one record. */
export function changedPaths(before: object, after: object): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)]
  const paths = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...paths].filter((path) => !isEqual(was[path], is[path]))
}

/** Equality of plain JSON values, whatever the order of their keys; absent equals null. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isEqual((a as Values)[key], (b as Values)[key]))
}
