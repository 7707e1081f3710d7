import type { Firmness, PartyFirmness } from '@webwijzer/analysis/firmness'
import { createContext, use } from 'react'
import type { Following } from '../../store/answers/use-answer.ts'

/** How firm whom the map points at is: worked out once for the whole page. */
export const FirmnessContext = createContext<Following<Firmness> | null>(null)

/** How firm one party is: null when nothing is said of it, `busy` until that is known. */
export function useFirmnessOf(id: string): { party: PartyFirmness; draws: number } | 'busy' | null {
  const following = use(FirmnessContext)
  if (following?.kind === 'busy') return 'busy'
  if (following?.kind !== 'here') return null
  const { parties, draws } = following.answer
  const party = parties.find((each) => each.id === id && each.visible)
  return party ? { party, draws } : null
}
