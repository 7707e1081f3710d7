import { useMemo } from 'react'
import { thingsBy } from './selectors/groups.ts'
import { useUi } from './ui-store.ts'
import { useMap } from './use-map.ts'

/** Leaves what the chosen group entered, or at which it entered something; everything while none is chosen. */
export function useByGroup(): <Thing extends { readonly id: string }>(
  things: readonly Thing[],
) => readonly Thing[] {
  const group = useUi((ui) => ui.group)
  const own = useMap((state) => (group === null ? null : [...thingsBy(state, group)]))
  return useMemo(() => {
    if (own === null) return (things) => things
    const ids = new Set(own)
    return (things) => things.filter(({ id }) => ids.has(id))
  }, [own])
}
