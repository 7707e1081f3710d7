import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { StepId } from './worksheet-store.ts'

/** How far the map has grown, in a sentence: first what this step adds. */
export function useGrowth(step: StepId): string {
  const { growth } = useMessages().worksheet
  const tables = useMap((state) => state.consultationTable.size)
  const programmes = useMap((state) => state.programme.size)
  const organisations = useMap((state) => state.organisation.size)
  return step === 'programmes'
    ? growth.programmes(programmes, organisations)
    : growth.tables(tables, organisations)
}
