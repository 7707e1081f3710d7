import { Check, CloudOff, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './phone-page.module.css'

type Props = {
  /** How it is called when it is taken back. */
  readonly name: string
  readonly isWaiting: boolean
  readonly onTakeBack: () => void
  readonly children: ReactNode
}

/** One thing that was sent from this phone: how far it got, and the way to take it back. */
export function OwnItem({ name, isWaiting, onTakeBack, children }: Props) {
  const { nominating: say } = useMessages()
  return (
    <li>
      {children}
      <div className={styles.foot}>
        <span className={isWaiting ? styles.waits : styles.isSent}>
          {isWaiting ? <CloudOff size={16} aria-hidden /> : <Check size={16} aria-hidden />}
          {isWaiting ? say.isWaiting : say.isSent}
        </span>
        <Button
          look="quiet"
          icon={<Trash2 size={18} aria-hidden />}
          label={say.takeBackOne(name)}
          onPress={onTakeBack}
        >
          {say.takeBack}
        </Button>
      </div>
    </li>
  )
}
