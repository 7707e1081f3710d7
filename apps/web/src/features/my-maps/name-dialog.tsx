import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Modal, ModalFooter } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly title: string
  readonly name: string
  /** What the button says. */
  readonly action: string
  readonly onDone: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a map. */
export function NameDialog({ title, name, action, onDone, onClose }: Props) {
  const { myMaps, basics } = useMessages()
  const [typed, setTyped] = useState(name)
  const isReady = typed.trim() !== ''
  return (
    <Modal title={title} isOpen onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) onDone(typed.trim())
        }}
      >
        <TextField
          label={myMaps.nameLabel}
          hint={myMaps.nameHint}
          value={typed}
          onType={setTyped}
          onCommit={setTyped}
          autoFocus
        />
        <ModalFooter>
          <Button onPress={onClose}>{basics.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={!isReady}>
            {action}
          </Button>
        </ModalFooter>
      </Form>
    </Modal>
  )
}
