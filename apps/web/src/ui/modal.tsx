import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components'
import { IconButton } from './icon-button.tsx'
import styles from './modal.module.css'
import { useUiWords } from './use-ui-words.ts'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Its buttons. */
  readonly footer?: ReactNode
}

/** Something that needs an answer first. Escape and a click beside it close it. */
export function Modal({ title, isOpen, onClose, children, footer }: Props) {
  const { close } = useUiWords()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.veil ?? ''}
    >
      <AriaModal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={close} icon={<X size={20} aria-hidden />} onPress={onClose} />
          </div>
          {children}
          {footer && <ModalFooter>{footer}</ModalFooter>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}

/** The buttons of a modal, where they belong inside a form. */
export function ModalFooter({ children }: { readonly children: ReactNode }) {
  return <div className={styles.footer}>{children}</div>
}
