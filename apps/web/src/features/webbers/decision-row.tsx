import { getRecord } from '@webwijzer/domain/map-state'
import type { Webber } from '@webwijzer/domain/records'
import { Pencil, Star } from 'lucide-react'
import { useId, useState } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { classNames } from '../../ui/class-names.ts'
import { DecisionDetails } from './decision-details.tsx'
import styles from './decision-table.module.css'
import { whoSees } from './decisions.ts'
import { ToggleButton } from './toggle-button.tsx'

type Props = { readonly webber: Webber; readonly name: string }

/** One decision as a row; all its values open below it to be changed. */
export function DecisionRow({ webber, name }: Props) {
  const { webbers, choices, shell } = useMessages()
  const { decisions: heads, decide: say } = webbers
  const session = useMap((state) => getRecord(state, 'session', webber.session ?? ''))
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const who = webber.function === null ? name : say.functionAt(webber.function, name)
  const isConfirmed = webber.status === 'confirmed'
  return (
    <tbody>
      <tr>
        <th scope="row" data-label={heads.who}>
          <span className={styles.name}>{name}</span>
          <span className={styles.job}>{webber.function ?? say.itself}</span>
        </th>
        <td data-label={heads.status}>
          <Chip
            tone={isConfirmed ? 'webber' : 'soft'}
            mark={isConfirmed && <Star size={14} fill="currentColor" aria-hidden />}
          >
            {choices.webberStatus[webber.status]}
          </Chip>
        </td>
        <td data-label={heads.session} className={styles.more}>
          {session ? shell.origin.session(session.number, null) : say.noSession}
        </td>
        <td
          data-label={heads.reason}
          className={classNames(styles.more, !webber.reason && styles.empty)}
        >
          {webber.reason ?? say.noReason}
        </td>
        <td data-label={heads.consent} className={styles.more}>
          {say.consentTold[webber.consent]}
        </td>
        <td data-label={heads.seen} className={styles.more}>
          {webbers.whoSeesShort[whoSees(webber) === 'shown' ? 'coalition' : 'projectTeam']}
        </td>
        <td className={styles.change}>
          <ToggleButton
            label={`${say.edit}: ${who}`}
            isExpanded={isOpen}
            controls={detailsId}
            onPress={() => setOpen(!isOpen)}
          >
            <Pencil size={16} aria-hidden />
            <span className={styles.word}>{say.edit}</span>
          </ToggleButton>
        </td>
      </tr>
      <tr id={detailsId} hidden={!isOpen}>
        <td colSpan={7} className={styles.details}>
          {isOpen && (
            <>
              <p>{webbers.whoSees[whoSees(webber)]}</p>
              <DecisionDetails webber={webber} who={who} isComplete />
            </>
          )}
        </td>
      </tr>
    </tbody>
  )
}
