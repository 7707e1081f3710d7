import { putTipsAway, useTipsRead } from './kept-tips.ts'
import { useMessages } from './use-messages.ts'

/** What a facilitator should know before the room sees this; null once it was read in this browser. */
export function useFacilitatorTips() {
  const { explanations, insights } = useMessages()
  const isRead = useTipsRead()
  if (isRead) return null
  return {
    ...explanations.sensitive,
    done: insights.tips.done,
    onDone: () => putTipsAway(true),
  }
}
