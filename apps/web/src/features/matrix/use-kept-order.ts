import { useState } from 'react'
import { inKeptOrder } from './orders.ts'

/**
 * A sorted list that stays as it is while people work in it: rows do not run away from under somebody's
 * hands when a number changes. It sorts anew when `order` changes, or when asked.
 */
export function useKeptOrder<Item extends { readonly id: string }>(
  sorted: readonly Item[],
  order: string,
) {
  const [kept, setKept] = useState({ order, ids: idsOf(sorted) })
  const isSameOrder = kept.order === order
  const items = isSameOrder ? inKeptOrder(sorted, kept.ids) : sorted
  const newcomers = isSameOrder ? items.slice(knownOf(items, kept.ids)) : items
  // Set while rendering: what came last stays last when the next one comes, and what is undone returns to its place.
  if (!isSameOrder || newcomers.length > 0) {
    setKept({ order, ids: [...(isSameOrder ? kept.ids : []), ...idsOf(newcomers)] })
  }
  return {
    items,
    isStale: items.some(({ id }, at) => sorted[at]?.id !== id),
    sortAgain: () => setKept({ order, ids: idsOf(sorted) }),
  }
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

/** How many of these were there before; they stand first. */
function knownOf(items: readonly { readonly id: string }[], kept: readonly string[]): number {
  const before = new Set(kept)
  return items.filter(({ id }) => before.has(id)).length
}
