import { getRecord } from '@webwijzer/domain/map-state'
import { Pin } from 'lucide-react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { PartyHeading } from './party-heading.tsx'
import styles from './team.module.css'
import { ToggleButton } from './toggle-button.tsx'

type Props = {
  readonly id: string
  readonly isKept: boolean
  readonly onKeep: () => void
  readonly onDrop: () => void
}

/** One of the team: hold on to it, or see who would come instead. */
export function TeamMember({ id, isKept, onKeep, onDrop }: Props) {
  const { team: say } = useMessages()
  const organisation = useMap((state) => getRecord(state, 'organisation', id))
  if (!organisation) return null
  return (
    <li className={styles.member}>
      <PartyHeading organisation={organisation} />
      <div className={styles.buttons}>
        <ToggleButton label={say.keepOf(organisation.name)} isPressed={isKept} onPress={onKeep}>
          <Pin size={16} aria-hidden />
          {say.keep}
        </ToggleButton>
        <ToggleButton label={say.dropOf(organisation.name)} onPress={onDrop}>
          {say.drop}
        </ToggleButton>
      </div>
    </li>
  )
}
