import type { Suggestion } from '@webwijzer/analysis/suggestions'
import { useMessages } from '../../store/use-messages.ts'
import type { Insight } from './insight.ts'
import { PartyRow } from './party-row.tsx'
import styles from './suggestion-groups.module.css'
import { TooLittle } from './too-little.tsx'

const groupNames = ['namedAndVisible', 'visibleOnly', 'namedOnly'] as const

/** Whom people name and whom the map shows, side by side: three groups, alphabetical, no ranking. */
export function SuggestionGroups({ insight }: { readonly insight: Insight }) {
  const { webbers, suggestions: words } = useMessages()
  const { suggestions } = insight.analysis
  if (suggestions.outcome === 'tooLittle') return <TooLittle {...suggestions} />
  return (
    <>
      <p className={styles.intro}>
        {words.introduction} {webbers.groups.alphabetical}
      </p>
      {groupNames.map((name) => (
        <Group key={name} name={name} parties={suggestions[name]} insight={insight} />
      ))}
    </>
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
