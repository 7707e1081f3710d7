import type { Suggestion, Suggestions } from '@webwijzer/analysis/suggestions'
import { useAnswer } from '../../store/answers/use-answer.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import type { Insight } from './insight.ts'
import { PartyRow } from './party-row.tsx'
import styles from './suggestion-groups.module.css'
import { TooLittle } from './too-little.tsx'
import { FirmnessContext } from './use-firmness.ts'
import { WorkingOut } from './working-out.tsx'

const groupNames = ['namedAndVisible', 'visibleOnly', 'namedOnly'] as const

/** Whom people name and whom the map shows, side by side: three groups, alphabetical, no ranking. */
export function SuggestionGroups({ insight, without }: Props) {
  const { suggestions } = insight.analysis
  if (suggestions.outcome === 'tooLittle') return <TooLittle {...suggestions} />
  return <FirmGroups insight={insight} without={without} suggestions={suggestions} />
}

type Props = {
  readonly insight: Insight
  /** The table that is left out. */
  readonly without: string | null
}
type FirmProps = Props & {
  readonly suggestions: Extract<Suggestions, { outcome: 'suggestions' }>
}

/** The groups, with how firm each party's place in them is. */
function FirmGroups({ insight, without, suggestions }: FirmProps) {
  const { webbers, suggestions: words, firmness, insights, explanations } = useMessages()
  const { seats, domains, soleLink, connects } = explanations.numbers
  const told = [seats, domains, soleLink, connects]
  const following = useAnswer('firmness', { without })
  return (
    <FirmnessContext value={following}>
      <p className={styles.intro}>
        {words.introduction} {webbers.groups.alphabetical}
      </p>
      <Fold title={insights.numbers}>
        {told.map((sentence) => (
          <p key={sentence} className={styles.intro}>
            {sentence}
          </p>
        ))}
      </Fold>
      <WorkingOut following={following} text={firmness.computing} />
      {following.kind === 'here' && <p className={styles.intro}>{firmness.caution}</p>}
      {groupNames.map((name) => (
        <Group key={name} name={name} parties={suggestions[name]} insight={insight} />
      ))}
    </FirmnessContext>
  )
}

type GroupProps = {
  readonly name: (typeof groupNames)[number]
  readonly parties: readonly Suggestion[]
  readonly insight: Insight
}

function Group({ name, parties, insight }: GroupProps) {
  const { title, none } = useMessages().webbers.groups[name]
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {parties.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.parties}>
        {parties.map((suggestion) => (
          <PartyRow key={suggestion.id} suggestion={suggestion} insight={insight} />
        ))}
      </ul>
    </section>
  )
}
