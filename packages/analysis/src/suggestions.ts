import type { MapState } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import { byName } from './by-name.ts'
import { type Figures, figuresOf } from './figures.ts'
import { largestTable } from './largest-table.ts'
import { namings } from './namings.ts'
import { networkOf } from './network.ts'
import { type Reason, reasonsFor } from './reasons.ts'
import { type Condition, topGroup } from './top-group.ts'

/** A possible webber, to talk about: not a score, not a rank. */
export type Suggestion = {
  readonly id: string
  /** Informal parties get a place of their own: tables count against them. */
  readonly informal: boolean
  readonly reasons: readonly Reason[]
}

export type Suggestions =
  | { readonly outcome: 'tooLittle'; readonly tables: number; readonly seats: number }
  | {
      readonly outcome: 'suggestions'
      readonly namedAndVisible: readonly Suggestion[]
      readonly visibleOnly: readonly Suggestion[]
      readonly namedOnly: readonly Suggestion[]
    }

/** Below either of these the map says nothing. */
export const enough = { tables: 4, seats: 15 }
const mostVisibleOnly = 5

/**
 * Whom people name and whom the map shows, side by side in three groups, alphabetical within each;
 * `figures` are those of the network the suggestions are asked for.
 */
export function suggestions(state: MapState, figures: Figures): Suggestions {
  const { organisations, tables, seats } = figures.network
  if (tables.length < enough.tables || seats.length < enough.seats) {
    return { outcome: 'tooLittle', tables: tables.length, seats: seats.length }
  }
  const named = namings(state)
  const top = topGroup(figures)
  const largest = largestTable(figures.network)?.id ?? null
  const withoutLargest = figuresWithout(state, figures, largest)
  const topWithoutLargest = topGroup(withoutLargest)

  const suggestionOf = ({ id, formality }: Organisation): Suggestion => {
    const conditions = top.get(id) ?? []
    const hangsOn = conditions.length > 0 && !topWithoutLargest.has(id) ? largest : null
    const hasNominations = state.nomination.size > 0
    const about = { id, naming: named.get(id) ?? null, conditions, hasNominations, hangsOn }
    const reasons = reasonsFor(about, figures, withoutLargest)
    return { id, informal: formality === 'informal', reasons }
  }
  const group = (parties: readonly Organisation[]) => [...parties].sort(byName).map(suggestionOf)
  const visible = organisations.filter(({ id }) => top.has(id))
  return {
    outcome: 'suggestions',
    namedAndVisible: group(visible.filter(({ id }) => named.has(id))),
    visibleOnly: group(
      clearest(
        visible.filter(({ id }) => !named.has(id)),
        top,
        figures,
      ),
    ),
    namedOnly: group(organisations.filter(({ id }) => named.has(id) && !top.has(id))),
  }
}

/** The few that meet most conditions, ties by seats. */
function clearest(
  visible: readonly Organisation[],
  top: ReadonlyMap<string, readonly Condition[]>,
  { network, seats }: Figures,
): Organisation[] {
  const met = ({ id }: Organisation) => top.get(id)?.length ?? 0
  const seated = ({ id }: Organisation) => seats[network.nodes.get(id) as number] as number
  return [...visible]
    .sort((a, b) => met(b) - met(a) || seated(b) - seated(a) || byName(a, b))
    .slice(0, mostVisibleOnly)
}

/** The same numbers on the same network less one table; organisations keep their nodes. */
function figuresWithout(state: MapState, figures: Figures, table: string | null): Figures {
  if (table === null) return figures
  const { options } = figures.network
  const withoutTables = [...(options.withoutTables ?? []), table]
  return figuresOf(networkOf(state, { ...options, withoutTables }))
}
