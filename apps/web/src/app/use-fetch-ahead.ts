import type { Role } from '@webwijzer/domain/viewer'
import { useEffect } from 'react'
import { card } from './card-panel.tsx'
import { placesFor } from './places.ts'

/** What is on the screen goes first. */
const pause = 1000

/** Fetches the places and cards that were not opened yet: without network they could not come any more. */
export function useFetchAhead(role: Role) {
  useEffect(() => {
    const timer = setTimeout(() => void fetchAll(role), pause)
    return () => clearTimeout(timer)
  }, [role])
}

async function fetchAll(role: Role) {
  // Who nominates opens no cards, on a phone that pays for what it fetches.
  const cards = role === 'nominate' ? [] : [card]
  for (const { load } of [...cards, ...placesFor(role).map(({ page }) => page)]) {
    // Not now, then when somebody opens it.
    await load().catch(() => null)
  }
}
