import { insightParts, showInsight, useInsightChoice } from '../../store/insight-choice.ts'
import { useRole } from '../../store/live-map.ts'
import { useFacilitatorTips } from '../../store/use-facilitator-tips.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TabBar } from '../../ui/tab-bar.tsx'
import { TipCard } from '../../ui/tip-card.tsx'
import { AboutMap } from './about-map.tsx'
import { BoardPart } from './board-part.tsx'
import styles from './insights-page.module.css'
import { LoadPart } from './load-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { RecapPart } from './recap-part.tsx'
import { WhatIfPart } from './what-if-part.tsx'

const parts = {
  questions: QuestionsPart,
  whatIf: WhatIfPart,
  board: BoardPart,
  load: LoadPart,
  recap: RecapPart,
} as const

/** Inzichten: what the map asks the group, with the map lit up beside it, and what the group answered. */
export function InsightsPage() {
  const { insights } = useMessages()
  const { part } = useInsightChoice()
  const isTeam = useRole() === 'projectTeam'
  const tips = useFacilitatorTips()
  const Part = parts[part]
  return (
    <div className={styles.page}>
      <h1>{insights.title}</h1>
      {isTeam && tips && <TipCard {...tips} />}
      <div className={styles.tabs}>
        <TabBar
          label={insights.partsLabel}
          value={part}
          tabs={insightParts.map((id) => ({ id, label: insights.parts[id] }))}
          onChange={showInsight}
        />
      </div>
      <Part />
      <AboutMap />
    </div>
  )
}
