import type { Messages } from '@webwijzer/messages/messages'
import type { SaveStatus as Status } from '@webwijzer/replica/save-status'
import { Check, CloudOff, LoaderCircle, Unplug } from 'lucide-react'
import { useSaveStatus } from '../store/live-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AppUpdate } from './app-update.tsx'
import { RefusedChanges } from './refused-changes.tsx'
import styles from './save-status.module.css'

const icons = { saved: Check, saving: LoaderCircle, offline: CloudOff, closed: Unplug } as const

/** Whether everything is kept, what was not, and whether there is a newer version. */
export function SaveStatus({ mayEdit }: { readonly mayEdit: boolean }) {
  return (
    <>
      <div className={styles.notices}>
        <AppUpdate />
        <RefusedChanges />
      </div>
      <Standing mayEdit={mayEdit} />
    </>
  )
}

/** Going offline and coming back are read out; every single saving is not. */
function Standing({ mayEdit }: { readonly mayEdit: boolean }) {
  const status = useSaveStatus()
  const { shell, keeping } = useMessages()
  const said = textOf(status, shell.save)
  const text =
    status.waiting > 0 && isWrong(status) && !status.isKept ? `${said}. ${keeping.notKept}` : said
  const Icon = icons[status.kind]
  if (!mayEdit && !isWrong(status)) return null
  return (
    <>
      <span className={classNames(styles.status, styles[status.kind])} title={text}>
        <Icon size={16} strokeWidth={2.4} aria-hidden />
        <span className={styles.text}>{text}</span>
      </span>
      <VisuallyHidden isLive>{isWrong(status) ? text : ''}</VisuallyHidden>
    </>
  )
}

const isWrong = ({ kind }: Status) => kind === 'offline' || kind === 'closed'

function textOf({ kind, waiting }: Status, words: Messages['shell']['save']): string {
  if (kind !== 'offline') return words[kind]
  return waiting > 0 ? words.offline(waiting) : words.offlineNothingWaits
}
