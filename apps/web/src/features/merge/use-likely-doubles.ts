import type { Organisation } from '@webwijzer/domain/records'
import { type LikelyDuplicate, likelyDuplicates } from '@webwijzer/matching/likely-duplicates'
import { useEffect, useState } from 'react'
import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'

/** Long enough not to compare while people type. */
const pauseMs = 800

/** A pair with both organisations as they stand now. */
export type Pair = Pick<LikelyDuplicate, 'reasons'> & {
  readonly first: Organisation
  readonly second: Organisation
}

/** The organisations that may be there twice, looked for whenever nobody has changed one for a moment. */
export function useLikelyDoubles(): readonly Pair[] {
  const organisations = useMap(organisationsByName)
  const [found, setFound] = useState<readonly LikelyDuplicate[]>([])
  useEffect(() => {
    const timer = setTimeout(() => setFound(likelyDuplicates(organisations)), pauseMs)
    return () => clearTimeout(timer)
  }, [organisations])
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  return found.flatMap(({ first, second, reasons }) => {
    const [a, b] = [byId.get(first), byId.get(second)]
    return a && b ? [{ first: a, second: b, reasons }] : []
  })
}
