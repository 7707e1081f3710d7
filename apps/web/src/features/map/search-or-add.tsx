import type { NodeKind } from '@webwijzer/domain/records'
import { type RefObject, useState } from 'react'
import { addOrganisation } from '../../commands/add-organisation.ts'
import { addProgramme } from '../../commands/add-programme.ts'
import { addTable } from '../../commands/add-table.ts'
import { useRun } from '../../commands/use-command.ts'
import { newId } from '../../store/new-id.ts'
import type { Thing } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { KindChoice } from './kind-choice.tsx'
import { KindMark } from './kind-mark.tsx'
import styles from './search-or-add.module.css'
import { findableThings } from './things-on-map.ts'

type Props = {
  readonly canAdd: boolean
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** Something was found, or just put on the map. */
  readonly onFound: (thing: Thing) => void
}

/** The list behind the map: finds everything by name, and adds what is not there yet. */
export function SearchOrAdd({ canAdd, inputRef, onFound }: Props) {
  const { map, kindNames } = useMessages()
  const things = useMap(findableThings)
  const run = useRun()
  const [newName, setNewName] = useState<string | null>(null)
  const options = things.map(({ id, name, kind, keywords }) => ({
    id,
    label: name,
    detail: [kindNames[kind].one, ...keywords].join(' · '),
    keywords,
    mark: <KindMark kind={kind} />,
  }))

  function find(id: string) {
    const thing = things.find((each) => each.id === id)
    if (thing) onFound({ kind: thing.kind, id })
  }

  function add(kind: NodeKind, name: string) {
    const id = newId()
    const values = { id, name }
    const adders = {
      organisation: () => run(addOrganisation, values),
      consultationTable: () => run(addTable, values),
      programme: () => run(addProgramme, values),
    }
    setNewName(null)
    if (adders[kind]().did) onFound({ kind, id })
  }

  return (
    <div className={styles.box} data-overlay>
      <ComboField
        label={canAdd ? map.search.label : map.search.onlySearch}
        isLabelHidden
        placeholder={canAdd ? map.search.placeholder : map.search.onlySearch}
        options={options}
        onChoose={find}
        {...(canAdd ? { onCreate: setNewName } : {})}
        shouldClear
        inputRef={inputRef}
      />
      {newName !== null && (
        <KindChoice
          name={newName}
          onChoose={(kind) => add(kind, newName)}
          onCancel={() => {
            setNewName(null)
            inputRef.current?.focus()
          }}
        />
      )}
    </div>
  )
}
