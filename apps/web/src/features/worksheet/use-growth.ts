import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'

/** How far the map has grown, in a sentence. */
export function useGrowth(): string {
  const { worksheet } = useMessages()
  const tables = useMap((state) => state.consultationTable.size)
  const organisations = useMap((state) => state.organisation.size)
  return worksheet.growth(tables, organisations)
}
