import { networkOf } from '@webwijzer/analysis/network'
import { useUi } from './ui-store.ts'
import { useMap } from './use-map.ts'
import { useMessages } from './use-messages.ts'

/** What a number was counted on, as a sentence: the day, how many parties and how many lines. */
export function useBasis(without: string | null = null): string {
  const { number: say } = useMessages().webbers
  const language = useUi((ui) => ui.language)
  const network = useMap((state) => networkOf(state, { withoutTables: without ? [without] : [] }))
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date())
  return say.basis(network.size, network.lines, day)
}
