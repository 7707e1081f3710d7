import { useMemo } from 'react'
import {
  organisationsByName,
  programmesByName,
  tablesByName,
} from '../../../store/selectors/things-by-name.ts'
import { useMap } from '../../../store/use-map.ts'
import type { ComboOption } from '../../../ui/combo-field.tsx'
import type { Names } from './becomes.ts'
import type { Item } from './items.ts'

/** Everything on the map by name, and as answers to who somebody is. */
export function useKnownThings(): {
  readonly names: Names
  readonly options: Readonly<Record<Item['subject'], readonly ComboOption[]>>
} {
  const organisations = useMap(organisationsByName)
  const tables = useMap(tablesByName)
  const programmes = useMap(programmesByName)
  return useMemo(() => {
    const all = [...organisations, ...tables, ...programmes]
    return {
      names: new Map(all.map(({ id, name }) => [id, name])),
      options: {
        party: organisations.map(({ id, name, abbreviation, aliases }) => ({
          id,
          label: name,
          keywords: [...(abbreviation ? [abbreviation] : []), ...aliases],
        })),
        meeting: [...tables, ...programmes].map(({ id, name, abbreviation }) => ({
          id,
          label: name,
          keywords: abbreviation ? [abbreviation] : [],
        })),
      },
    }
  }, [organisations, tables, programmes])
}
