import { useState } from 'react'
import { Form } from 'react-aria-components'
import { keptName } from '../../store/kept-name.ts'
import { setOrigin } from '../../store/kept-origin.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { uiStore } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Modal, ModalFooter } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './company.module.css'

const usual = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'] as const

/** Asks whoever comes into the room for his group; nothing is mandatory, and everything can be changed. */
export function GroupDialog({ onDone }: { readonly onDone: () => void }) {
  const { mapId } = useLiveMap()
  const { entry } = useMessages().together
  const [group, setGroup] = useState(uiStore.get().origin.group ?? '')
  const [name, setName] = useState(keptName.read() ?? '')
  const chosen = usual.find((known) => known === group) ?? null

  function finish(chosenGroup: string) {
    keptName.write(name.trim())
    setOrigin(mapId, { ...uiStore.get().origin, group: chosenGroup.trim() || null })
    onDone()
  }

  return (
    <Modal title={entry.title} isOpen onClose={() => finish(group)}>
      <Form
        className={styles.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault()
          finish(group)
        }}
      >
        <p>{entry.explanation}</p>
        <Segmented
          label={entry.groups}
          value={chosen}
          options={usual.map((id) => ({ id, label: id }))}
          onChange={setGroup}
        />
        <TextField
          use={null}
          label={entry.other}
          value={chosen ? '' : group}
          maxLength={40}
          onType={setGroup}
          onCommit={(text) => text && setGroup(text)}
        />
        <TextField
          use={null}
          label={entry.name}
          hint={entry.nameHint}
          value={name}
          maxLength={40}
          autoComplete="nickname"
          onType={setName}
          onCommit={setName}
        />
        <ModalFooter>
          <Button look="quiet" onPress={() => finish('')}>
            {entry.none}
          </Button>
          <Button look="primary" type="submit">
            {entry.go}
          </Button>
        </ModalFooter>
      </Form>
    </Modal>
  )
}
