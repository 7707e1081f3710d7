import type { Organisation } from './records.ts'
import { isEqual, type Values, valuesOf } from './values-of.ts'

/** A value in which organisations that are to become one differ. */
export type Difference = {
  readonly path: string
  /** What each says who says anything, the one that stays first. */
  readonly options: readonly { readonly organisation: string; readonly value: unknown }[]
}

/** Not asked about: they are the one's own, or come together by themselves. */
const notAsked: ReadonlySet<string> = new Set(['id', 'aliases', 'origin', 'checked', 'parent'])
const mostAliases = 50

/** The values of which people have to choose one, because both say something and not the same. */
export function mergeDifferences(organisations: readonly Organisation[]): Difference[] {
  const all = organisations.map((organisation) => ({
    organisation: organisation.id,
    values: valuesOf(organisation),
  }))
  const paths = new Set(all.flatMap(({ values }) => Object.keys(values)))
  return [...paths].flatMap((path) => {
    if (notAsked.has(path)) return []
    const said = all
      .map(({ organisation, values }) => ({ organisation, value: values[path] }))
      .filter(({ value }) => isSaid(value))
    const options = said.filter(
      ({ value }, at) => said.findIndex((other) => isEqual(other.value, value)) === at,
    )
    return options.length > 1 ? [{ path, options }] : []
  })
}

const isSaid = (value: unknown) =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** The values that the one that stays gets: what was chosen, what it did not know yet, and all old names. */
export function mergedValues(
  kept: Organisation,
  gone: readonly Organisation[],
  chosen: Values,
): Values {
  const own = valuesOf(kept)
  const found = Object.assign({}, ...[...gone].reverse().map((each) => saidValues(each))) as Values
  const filled = Object.fromEntries(Object.entries(found).filter(([path]) => !isSaid(own[path])))
  const set: Values = { ...filled, ...chosen }
  const aliases = oldNames({ ...kept, ...set } as Organisation, [kept, ...gone])
  const next: Values = { ...set, ...(isEqual(aliases, kept.aliases) ? {} : { aliases }) }
  return Object.fromEntries(
    Object.entries(next).filter(([path, value]) => !isEqual(own[path], value)),
  )
}

const saidValues = (organisation: Organisation): Values =>
  Object.fromEntries(
    Object.entries(valuesOf(organisation)).filter(
      ([path, value]) => !notAsked.has(path) && isSaid(value),
    ),
  )

/** Every name by which one of them was known, but for those that it has anyway. */
function oldNames(after: Organisation, all: readonly Organisation[]): string[] {
  const known = new Set([after.name, after.abbreviation].flatMap((name) => plain(name)))
  const names = all.flatMap(({ name, abbreviation, aliases }) => [
    ...aliases,
    name,
    ...(abbreviation ? [abbreviation] : []),
  ])
  return names
    .filter((name) => {
      const [same = ''] = plain(name)
      return known.size < known.add(same).size
    })
    .slice(0, mostAliases)
}

const plain = (name: string | null): string[] => (name ? [name.trim().toLowerCase()] : [])
