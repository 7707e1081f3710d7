import { putTipsAway, useTipsRead } from '../../store/kept-tips.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TipCard } from '../../ui/tip-card.tsx'

/** What a facilitator should know before the room sees this, until it was read in this browser. */
export function FacilitatorTips() {
  const { explanations, insights } = useMessages()
  const { title, points } = explanations.sensitive
  if (useTipsRead()) return null
  return (
    <TipCard
      title={title}
      points={points}
      done={insights.tips.done}
      onDone={() => putTipsAway(true)}
    />
  )
}
