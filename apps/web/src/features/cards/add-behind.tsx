import { Plus } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './rows.module.css'
import { useCanEdit } from './use-can-edit.ts'

type Props = {
  readonly label: string
  /** What the button makes place for; it takes the focus itself. */
  readonly children: (close: () => void) => ReactNode
}

/** A way to add something, out of sight until it is asked for; Escape puts it away. */
export function AddBehind({ label, children }: Props) {
  const canEdit = useCanEdit()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)

  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  if (!canEdit) return null
  if (!isOpen) {
    return (
      <div className={styles.add}>
        <Button
          ref={button}
          look="quiet"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
    )
  }
  return (
    <fieldset
      className={styles.adding}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setOpen(false)
      }}
    >
      {children(() => setOpen(false))}
    </fieldset>
  )
}
