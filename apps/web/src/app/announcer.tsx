import { X } from 'lucide-react'
import { useEffect } from 'react'
import { type Announcement, announcements, silence } from '../store/announcements.ts'
import { useMessages } from '../store/use-messages.ts'
import { useSelected } from '../store/use-selected.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './announcer.module.css'

/** Long enough to read and reach the button; nothing is lost when it goes. */
const shownFor = 8000

/** Says what was just done or why not: read out politely, and shown below, with the way back. */
export function Announcer({ onUndo }: { readonly onUndo?: () => void }) {
  const last = useSelected(announcements.subscribe, announcements.get, ({ last }) => last)
  return (
    <>
      <VisuallyHidden isLive>{last?.text}</VisuallyHidden>
      {last && last.tone !== 'quiet' && <Toast key={last.id} announcement={last} onUndo={onUndo} />}
    </>
  )
}

type ToastProps = {
  readonly announcement: Announcement
  readonly onUndo: (() => void) | undefined
}

function Toast({ announcement, onUndo }: ToastProps) {
  const { basics } = useMessages()
  const { text, tone, canUndo } = announcement
  useEffect(() => {
    if (tone === 'problem') return
    const timer = setTimeout(silence, shownFor)
    return () => clearTimeout(timer)
  }, [tone])
  return (
    <div className={classNames(styles.toast, tone === 'problem' && styles.problem)}>
      <p aria-hidden>{text}</p>
      {canUndo && onUndo && (
        <Button look="quiet" onPress={onUndo}>
          {basics.undo}
        </Button>
      )}
      <IconButton
        label={basics.close}
        icon={<X size={18} aria-hidden />}
        onPress={silence}
        isSmall
      />
    </div>
  )
}
