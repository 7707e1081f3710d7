import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type PressEvent } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export type ButtonProps = {
  /** The words on it: verb and object. */
  readonly children: ReactNode
  readonly onPress?: (event: PressEvent) => void
  /** One primary button on a screen at most; a quiet one looks like a link. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  /** Only where the words on it do not say enough out of context. */
  readonly label?: string
  readonly isWide?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words on it. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'secondary', icon, type = 'button', isDisabled = false } = props
  return (
    <AriaButton
      {...(props.ref ? { ref: props.ref } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(onPress ? { onPress } : {})}
      type={type}
      isDisabled={isDisabled}
      className={classNames(styles.button, styles[look], props.isWide && styles.wide)}
    >
      {icon}
      {children}
    </AriaButton>
  )
}
