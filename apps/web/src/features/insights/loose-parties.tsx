import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import styles from './what-if.module.css'

const whole = (state: MapState) => state

/** Who can no longer be reached, in the groups into which they fall. */
export function LooseParties({ parts }: { readonly parts: readonly (readonly string[])[] }) {
  const { whatIf: say } = useMessages()
  return (
    <section>
      <h3>{say.looseTitle}</h3>
      {parts.map((part, index) => (
        <div key={part.join(' ')} className={styles.group}>
          {parts.length > 1 && <h4 className={styles.quiet}>{say.group(index + 1)}</h4>}
          <ul className={styles.parties}>
            {part.map((id) => (
              <LooseParty key={id} id={id} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function LooseParty({ id }: { readonly id: string }) {
  const { insights } = useMessages()
  const state = useMap(whole)
  const organisation = getRecord(state, 'organisation', id)
  if (!organisation) return null
  const { name, formality, domain } = organisation
  const group = getRecord(state, 'domain', domain ?? '')?.colourGroup ?? null
  return (
    <li>
      <Chip
        mark={<DomainMark group={group} isInformal={formality === 'informal'} />}
        label={insights.questions.open(name)}
        onPress={() => select({ kind: 'organisation', id })}
      >
        {name}
      </Chip>
    </li>
  )
}
