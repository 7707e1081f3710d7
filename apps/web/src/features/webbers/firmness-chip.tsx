import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { useFirmnessOf } from './use-firmness.ts'

const tones = { firm: 'ok', likely: 'soft', uncertain: 'plain' } as const

/** In one word how firm it is that the map points here. */
export function FirmnessChip({ organisation }: { readonly organisation: string }) {
  const { firmness: say } = useMessages()
  const firm = useFirmnessOf(organisation)
  if (firm === null) return null
  if (firm === 'busy') return <Chip>{say.computingShort}</Chip>
  const { band } = firm.party
  return <Chip tone={tones[band]}>{say.chip(say.bands[band])}</Chip>
}
