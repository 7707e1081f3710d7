import { isTurnedDown } from '@webwijzer/domain/webbers'
import { Star } from 'lucide-react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { webbersByOrganisation } from './why-webber.ts'

/** Says that this is a webber, or may be one. */
export function WebberChip({ organisation }: { readonly organisation: string }) {
  const { cards, choices } = useMessages()
  const statuses = useMap((state) =>
    (webbersByOrganisation(state).get(organisation) ?? [])
      .filter((webber) => !isTurnedDown(webber))
      .map(({ status }) => status),
  )
  const isConfirmed = statuses.includes('confirmed')
  if (statuses.length === 0) return null
  return (
    <Chip tone="webber" mark={<Star size={14} fill="currentColor" aria-hidden />}>
      {isConfirmed ? choices.webberStatus.confirmed : cards.possibleWebber}
    </Chip>
  )
}
