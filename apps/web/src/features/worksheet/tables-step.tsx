import { useEffect, useState } from 'react'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { tableCandidates } from './candidates.ts'
import { GroupChoice } from './group-choice.tsx'
import { headsIn } from './heads-in.ts'
import { NameField } from './name-field.tsx'
import { NextStep } from './next-step.tsx'
import styles from './step.module.css'
import { TableBlock } from './table-block.tsx'
import { TypingHelp } from './typing-help.tsx'
import { useEnteringTables } from './use-entering-tables.ts'
import { useGrowth } from './use-growth.ts'
import { useListed } from './use-listed.ts'
import { useSlashToField } from './use-slash-to-field.ts'
import { useTableTyping } from './use-typing.ts'
import { focusField } from './worksheet-store.ts'

/** Steps 1 and 2: which tables there are, and who sits round each. */
export function TablesStep({ newField }: { readonly newField: string }) {
  const { tables: words } = useMessages().worksheet
  const candidates = useMap(tableCandidates)
  const growth = useGrowth('tables')
  const listed = useListed()
  const casesFirst = useCasesFirst()
  const enterTable = useEnteringTables()
  const typing = useTableTyping()
  useFirstField(newField, candidates.length === 0)
  useSlashToField(newField)
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.explanation}>{words.explanation}</p>
      <TypingHelp />
      <GroupChoice />
      {candidates.length === 0 ? (
        <p className={styles.empty}>{words.nothingYet}</p>
      ) : (
        <ul className={styles.blocks} aria-label={words.listLabel}>
          {listed(casesFirst(candidates)).map(({ id }) => (
            <TableBlock key={id} id={id} newField={newField} />
          ))}
        </ul>
      )}
      <div className={styles.newOne}>
        <NameField
          field={newField}
          label={words.newLabel}
          placeholder={words.newPlaceholder}
          hint={candidates.length === 0 ? words.newHint : growth}
          addLabel={words.add}
          typing={typing}
          here={new Set(candidates.map(({ id }) => id))}
          onEnter={(lines) => {
            const made = headsIn(lines).map(([table, entries]) => enterTable(table, entries))
            const first = made.find((id) => id !== null)
            if (first) focusField(first)
            return made.every((id) => id !== null)
          }}
          isLarge
        />
      </div>
      <NextStep after="tables" />
    </>
  )
}

/** On a new map there is one thing to do: whoever comes in can type at once. */
function useFirstField(newField: string, isEmpty: boolean) {
  const [isNew] = useState(isEmpty)
  useEffect(() => {
    if (isNew && document.activeElement === document.body) focusField(newField)
  }, [isNew, newField])
}

/**
 * Tables where cases are discussed go first, as the exercise asks for them. It is looked up once: a
 * table does not run away from whoever ticks its box.
 */
function useCasesFirst() {
  const tables = useMap(tablesByName)
  const [cases] = useState(
    () => new Set(tables.filter(({ casesDiscussed }) => casesDiscussed).map(({ id }) => id)),
  )
  const place = ({ id }: { readonly id: string }) => (cases.has(id) ? 0 : 1)
  return <Table extends { readonly id: string }>(all: readonly Table[]) =>
    all.toSorted((a, b) => place(a) - place(b))
}
