import { getRecord } from '@webwijzer/domain/map-state'
import { useState } from 'react'
import { useRole } from '../../store/live-map.ts'
import { useFacilitatorTips } from '../../store/use-facilitator-tips.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TipCard } from '../../ui/tip-card.tsx'
import { AskFirst } from './ask-first.tsx'
import { DecisionTable } from './decision-table.tsx'
import { Figures } from './figures.tsx'
import { InformalWebbers } from './informal-webbers.tsx'
import { useInsight, wholeInsight } from './insight.ts'
import { JumpLinks } from './jump-links.tsx'
import { Limits } from './limits.tsx'
import { MoreNumbers } from './more-numbers.tsx'
import { NominatingPanel } from './nominating-panel.tsx'
import { NominationForm } from './nomination-form.tsx'
import { NominationList } from './nomination-list.tsx'
import { SuggestionGroups } from './suggestion-groups.tsx'
import { Team } from './team.tsx'
import styles from './webbers-page.module.css'
import { WithoutTable } from './without-table.tsx'

/** Who are the webbers? People name, the map points, the group decides. */
export function WebbersPage() {
  const { webbers, nominating } = useMessages()
  const isTeam = useRole() === 'projectTeam'
  const tips = useFacilitatorTips()
  const largest = useMap(wholeInsight).largest
  const [chosen, setChosen] = useState<string | null>(null)
  const [isWithout, setWithout] = useState(false)
  const chosenTable = useMap((state) => getRecord(state, 'consultationTable', chosen ?? ''))
  const table = chosenTable?.id ?? largest?.id ?? null
  const without = isWithout ? table : null
  const insight = useInsight(without)
  const isEnough = insight.analysis.suggestions.outcome === 'suggestions'

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{webbers.title}</h1>
          <p className={styles.lead}>{webbers.lead}</p>
        </div>
        {isTeam && <JumpLinks />}
      </header>
      {isTeam && tips && <TipCard {...tips} />}
      <Figures />
      {table !== null && (
        <WithoutTable
          table={table}
          isOn={isWithout}
          insight={insight}
          onChange={(next, isOn) => {
            setChosen(next)
            setWithout(isOn)
          }}
        />
      )}
      <div id="voorstellen" tabIndex={-1}>
        <SuggestionGroups insight={insight} without={without} />
      </div>
      <InformalWebbers insight={insight} />
      {isEnough && <AskFirst without={without} />}
      {isEnough && <Team without={without} />}
      <Limits />
      {isEnough && <MoreNumbers without={without} />}
      {isTeam && (
        <>
          <section id="besluiten" tabIndex={-1}>
            <h2>{webbers.decisions.title}</h2>
            <DecisionTable />
          </section>
          <section id="noem-iemand" tabIndex={-1} className={styles.nominate}>
            <h2>{webbers.nominate.title}</h2>
            <NominationForm />
          </section>
          <section id="telefoons" tabIndex={-1} className={styles.nominate}>
            <h2>{nominating.team.title}</h2>
            <NominatingPanel />
          </section>
          <section id="genoemd" tabIndex={-1}>
            <h2>{webbers.nominations.title}</h2>
            <NominationList />
          </section>
        </>
      )}
    </div>
  )
}
