import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './popover-button.module.css'

type Props = {
  /** What is on the button. */
  readonly children: ReactNode
  /** Its name for screen readers, where what is on it does not say enough. */
  readonly label?: string
  /** Above what opens. */
  readonly title?: string
  /** What opens; as a function it is told how to close itself, for what leads to another page. */
  readonly content: ReactNode | ((close: () => void) => ReactNode)
  readonly className?: string | undefined
}

/** A button that opens a small panel under it. */
export function PopoverButton({ children, label, title, content, className }: Props) {
  return (
    <DialogTrigger>
      <AriaButton className={classNames(className)} {...(label ? { 'aria-label': label } : {})}>
        {children}
      </AriaButton>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''} {...(title ? {} : { 'aria-label': label ?? '' })}>
          {({ close }) => (
            <>
              {title && (
                <Heading slot="title" level={2} className={styles.title ?? ''}>
                  {title}
                </Heading>
              )}
              {typeof content === 'function' ? content(close) : content}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
