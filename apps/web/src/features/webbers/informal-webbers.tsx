import type { Suggestion } from '@webwijzer/analysis/suggestions'
import { getRecord } from '@webwijzer/domain/map-state'
import { ArrowUp } from 'lucide-react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import styles from './informal-webbers.module.css'
import type { Insight } from './insight.ts'
import { showReasons } from './open-reasons.ts'
import { rowIdOf } from './party-row.tsx'

type Listed = Suggestion & { readonly isVisible: boolean }

/** A place of their own for informal parties that are named or visible: tables count against them. */
export function InformalWebbers({ insight }: { readonly insight: Insight }) {
  const { informalPlace: say } = useMessages().webbers
  const { suggestions } = insight.analysis
  if (suggestions.outcome === 'tooLittle') return null
  const visible = [...suggestions.namedAndVisible, ...suggestions.visibleOnly]
  const listed: Listed[] = [
    ...visible.map((each) => ({ ...each, isVisible: true })),
    ...suggestions.namedOnly.map((each) => ({ ...each, isVisible: false })),
  ].filter(({ informal }) => informal)
  return (
    <section className={styles.place}>
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      {listed.length === 0 && <p>{say.none}</p>}
      <ul className={styles.list}>
        {listed.map((each) => (
          <InformalParty key={each.id} party={each} />
        ))}
      </ul>
    </section>
  )
}

function InformalParty({ party }: { readonly party: Listed }) {
  const { informalPlace: say } = useMessages().webbers
  const organisation = useMap((state) => getRecord(state, 'organisation', party.id))
  const domain = useMap((state) => getRecord(state, 'domain', organisation?.domain ?? ''))
  if (!organisation) return null
  const named = party.reasons.find((reason) => reason.code === 'named')
  const told = [
    domain?.name,
    named ? say.named(named.times) : say.notNamed,
    party.isVisible ? say.isVisible : say.notVisible,
  ]
  return (
    <li className={styles.party}>
      <DomainMark group={domain?.colourGroup ?? null} isInformal />
      <p className={styles.words}>
        <strong>{organisation.name}</strong>
        <span>{told.filter(Boolean).join(' · ')}</span>
      </p>
      <Button
        look="quiet"
        icon={<ArrowUp size={18} aria-hidden />}
        label={`${say.seeWhy}: ${organisation.name}`}
        onPress={() => {
          showReasons(party.id, true)
          goTo(rowIdOf(party.id))
        }}
      >
        {say.seeWhy}
      </Button>
    </li>
  )
}

function goTo(id: string) {
  const row = document.getElementById(id)
  row?.scrollIntoView({ block: 'start' })
  row?.focus()
}
