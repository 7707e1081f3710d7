import type { Link } from '@webwijzer/domain/records'
import { type FormEvent, useState } from 'react'
import { addLink } from '../../commands/add-link.ts'
import { addOrganisation } from '../../commands/add-organisation.ts'
import { useRun } from '../../commands/use-command.ts'
import { newId } from '../../store/new-id.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { choiceOptions } from './choice-options.ts'
import { fieldLabel } from './field-words.ts'
import styles from './links-of.module.css'
import { useThingOptions } from './thing-options.tsx'

type Direction = 'from' | 'to' | 'both'
/** What is being put together; it is no change until the line is added. */
type Sketch = {
  readonly other: string | null
  readonly linkKind: string | null
  readonly direction: Direction
}

const blank: Sketch = { other: null, linkKind: null, direction: 'both' }
/** Kinds in which one does something for the other. */
const oneWay: ReadonlySet<string> = new Set(['refers', 'warmHandover', 'signals', 'funds'])

type Props = { readonly organisation: string; readonly onDone: () => void }

/** Draws a line to another organisation: with whom, what kind, which way. */
export function AddLink({ organisation, onDone }: Props) {
  const messages = useMessages()
  const { basics, cards } = messages
  const words = cards.links
  const run = useRun()
  const [sketch, setSketch] = useState(blank)
  const options = useThingOptions('organisation', (id) => id === organisation)

  function create(name: string) {
    const id = newId()
    if (run(addOrganisation, { id, name }).did) setSketch({ ...sketch, other: id })
  }

  function add(event: FormEvent) {
    event.preventDefault()
    const { other, direction } = sketch
    if (other === null) return
    const [from, to] = direction === 'to' ? [other, organisation] : [organisation, other]
    const linkKind = sketch.linkKind as Link['linkKind']
    if (run(addLink, { from, to, linkKind, directed: direction !== 'both' }).did) onDone()
  }

  return (
    <form className={styles.form} onSubmit={add}>
      <ComboField
        label={words.partner}
        placeholder={words.placeholder}
        options={options}
        value={sketch.other}
        onChoose={(other) => setSketch({ ...sketch, other })}
        onClear={() => setSketch({ ...sketch, other: null })}
        onCreate={create}
        createLabel={cards.seatsAt.create}
        autoFocus
      />
      <SelectField
        label={fieldLabel(messages, 'link', 'linkKind')}
        value={sketch.linkKind}
        options={choiceOptions(messages, 'linkKind')}
        onChange={(linkKind) =>
          setSketch({ ...sketch, linkKind, direction: oneWay.has(linkKind) ? 'from' : 'both' })
        }
      />
      <Segmented
        label={words.direction}
        value={sketch.direction}
        options={[
          { id: 'from', label: words.from },
          { id: 'to', label: words.to },
          { id: 'both', label: words.noDirection },
        ]}
        onChange={(direction) => setSketch({ ...sketch, direction })}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" isDisabled={sketch.other === null}>
          {words.add}
        </Button>
        <Button onPress={onDone}>{basics.cancel}</Button>
      </div>
    </form>
  )
}
