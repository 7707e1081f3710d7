import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, type PressEvent } from 'react-aria-components'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'

type Props = {
  readonly children: ReactNode
  /** A small picture before the words. */
  readonly mark?: ReactNode
  readonly tone?: 'plain' | 'soft' | 'webber' | 'ok' | 'dark'
  /** Opens what it names. */
  readonly onPress?: (event: PressEvent) => void
  readonly label?: string
  readonly onRemove?: () => void
  readonly removeLabel?: string
}

/** A name or a word in a rounded frame. */
export function Chip(props: Props) {
  const { children, mark, tone = 'plain', onPress, label, onRemove, removeLabel = '' } = props
  const words = (
    <>
      {mark}
      <span className={styles.words}>{children}</span>
    </>
  )
  return (
    <span className={classNames(styles.chip, styles[tone], onPress && styles.pressable)}>
      {onPress ? (
        <Button
          className={styles.button ?? ''}
          onPress={onPress}
          {...(label ? { 'aria-label': label } : {})}
        >
          {words}
        </Button>
      ) : (
        <span className={styles.button}>{words}</span>
      )}
      {onRemove && (
        <Button className={styles.remove ?? ''} aria-label={removeLabel} onPress={onRemove}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </span>
  )
}
