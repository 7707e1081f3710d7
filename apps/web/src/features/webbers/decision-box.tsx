import type { Organisation, Webber } from '@webwijzer/domain/records'
import { Star } from 'lucide-react'
import { useState } from 'react'
import { decideWebber } from '../../commands/decide-webber.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import styles from './decision-box.module.css'
import { DecisionDetails } from './decision-details.tsx'
import { decisionsByOrganisation, whoSees } from './decisions.ts'
import { TargetField } from './target-field.tsx'
import { ToggleButton } from './toggle-button.tsx'

/** What the group decides about an organisation, or about one of the functions at it. */
export function DecisionBox({ organisation }: { readonly organisation: Organisation }) {
  const { webbers, suggestions } = useMessages()
  const run = useRun()
  const decisions = useMap(decisionsByOrganisation).get(organisation.id) ?? []
  const [chosen, setChosen] = useState<{ readonly job: string | null } | null>(null)
  const [isNaming, setNaming] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const job = chosen ? chosen.job : firstAbout(decisions)
  const decision = decisions.find((each) => each.function === job)
  const who = job === null ? organisation.name : webbers.decide.functionAt(job, organisation.name)

  function decide(status: Webber['status']) {
    // Whether a person agrees is asked right here; an organisation is not asked.
    const consent = job === null ? 'notNeeded' : 'ask'
    const { id } = organisation
    run(decideWebber, { organisation: id, function: job, status, ...(decision ? {} : { consent }) })
    setOpen(true)
  }

  function toggle(next: boolean) {
    setOpen(next)
    if (!next) setNaming(false)
  }

  const choice = (status: Webber['status'], words: string) => (
    <ToggleButton
      label={`${words}: ${who}`}
      isPressed={decision?.status === status}
      isDisabled={isNaming}
      tone={status === 'confirmed' ? 'webber' : 'plain'}
      onPress={() => decide(status)}
    >
      {status === 'confirmed' && decision?.status === status && (
        <Star size={16} fill="currentColor" aria-hidden />
      )}
      {words}
    </ToggleButton>
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex box everywhere
    <div role="group" className={styles.box} aria-label={webbers.decide.title(organisation.name)}>
      {job !== null && <p className={styles.job}>{webbers.decide.title(job)}</p>}
      <div className={styles.buttons}>
        {choice('confirmed', suggestions.adopt)}
        {choice('proposed', suggestions.discussFirst)}
        {choice('notAdopted', suggestions.doNotAdopt)}
      </div>
      <Fold
        title={decision ? <MoreTitle webber={decision} /> : webbers.decide.aboutFunction}
        isOpen={isOpen}
        onToggle={toggle}
      >
        {isOpen && (
          <div className={styles.about}>
            <TargetField
              organisation={organisation.id}
              job={job}
              isNaming={isNaming}
              onChoose={(about) => {
                setChosen({ job: about })
                setNaming(false)
              }}
              onName={() => setNaming(true)}
            />
          </div>
        )}
        {decision && (
          <>
            <p className={styles.seen}>{webbers.whoSees[whoSees(decision)]}</p>
            <DecisionDetails webber={decision} who={who} />
          </>
        )}
      </Fold>
    </div>
  )
}

/** About the organisation itself, unless the group only decided about a function at it. */
const firstAbout = (decisions: readonly Webber[]): string | null =>
  decisions.some((each) => each.function === null) ? null : (decisions[0]?.function ?? null)

/** What was decided and who sees it; the rest of it opens. */
function MoreTitle({ webber }: { readonly webber: Webber }) {
  const { webbers, choices } = useMessages()
  const { decide: say, whoSeesShort } = webbers
  const readers = whoSeesShort[whoSees(webber) === 'shown' ? 'coalition' : 'projectTeam']
  const told = [choices.webberStatus[webber.status], say.seenBy(readers)].join(' · ')
  return (
    <>
      {say.more}
      <span className={styles.seenBy}>{` · ${told}`}</span>
    </>
  )
}
