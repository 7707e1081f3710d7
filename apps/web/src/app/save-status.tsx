import type { Messages } from '@webwijzer/messages/messages'
import type { SaveStatus as Status } from '@webwijzer/replica/save-status'
import { Check, CloudOff, LoaderCircle, Unplug } from 'lucide-react'
import { useSaveStatus } from '../store/live-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './save-status.module.css'

const icons = { saved: Check, saving: LoaderCircle, offline: CloudOff, closed: Unplug } as const

/** Whether everything is kept. Going offline and coming back are read out; every single saving is not. */
export function SaveStatus({ mayEdit }: { readonly mayEdit: boolean }) {
  const status = useSaveStatus()
  const { shell } = useMessages()
  const text = textOf(status, shell.save)
  const isWrong = status.kind === 'offline' || status.kind === 'closed'
  const Icon = icons[status.kind]
  if (!mayEdit && !isWrong) return null
  return (
    <>
      <span className={classNames(styles.status, styles[status.kind])} title={text}>
        <Icon size={16} strokeWidth={2.4} aria-hidden />
        <span className={styles.text}>{text}</span>
      </span>
      <VisuallyHidden isLive>{isWrong ? text : ''}</VisuallyHidden>
    </>
  )
}

function textOf({ kind, waiting }: Status, words: Messages['shell']['save']): string {
  if (kind !== 'offline') return words[kind]
  return waiting > 0 ? words.offline(waiting) : words.offlineNothingWaits
}
