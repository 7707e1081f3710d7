import type { Likeliness } from '@webwijzer/domain/find-by-name'
import { useMemo } from 'react'
import { useMap } from '../../store/use-map.ts'
import { groupsOnMap, likelinessAt } from './likeliness-at.ts'

/** Who is likely to be named at a table or programme, followed live. */
export function useLikeliness(at: string): Likeliness {
  const groups = useMap(groupsOnMap)
  return useMemo(() => likelinessAt(groups, at), [groups, at])
}
