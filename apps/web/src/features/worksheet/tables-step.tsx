import { getRecord } from '@webwijzer/domain/map-state'
import type { ConsultationTable } from '@webwijzer/domain/records'
import { useEffect, useState } from 'react'
import { addTable } from '../../commands/add-table.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { memoOn } from '../../store/memo-on.ts'
import { newId } from '../../store/new-id.ts'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { shortNameOf } from './candidates.ts'
import type { Entry } from './entries.ts'
import { inOrder } from './in-order.ts'
import { NameField } from './name-field.tsx'
import { quietly } from './quietly.ts'
import styles from './step.module.css'
import { TableBlock } from './table-block.tsx'
import { useGrowth } from './use-growth.ts'
import { focusField, noteEntered, useWorksheet } from './worksheet-store.ts'

const addQuietly = quietly(addTable)

const tableCandidates = memoOn(['consultationTable'], (state) =>
  tablesByName(state).map((table) => ({ ...table, short: shortNameOf(table) })),
)

/** Steps 1 and 2: which tables there are, and who sits round each. */
export function TablesStep({ newField }: { readonly newField: string }) {
  const { tables: words } = useMessages().worksheet
  const candidates = useMap(tableCandidates)
  const growth = useGrowth('tables')
  const entered = useWorksheet((worksheet) => worksheet.entered)
  const casesFirst = useCasesFirst(candidates)
  const enterTables = useEnterTables()
  useFirstField(newField, candidates.length === 0)
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.explanation}>{words.explanation}</p>
      {candidates.length === 0 ? (
        <p className={styles.empty}>{words.nothingYet}</p>
      ) : (
        <ul className={styles.blocks} aria-label={words.listLabel}>
          {inOrder(casesFirst(candidates), entered).map(({ id }) => (
            <TableBlock key={id} id={id} newField={newField} />
          ))}
        </ul>
      )}
      <div className={styles.newOne}>
        <NameField
          field={newField}
          label={words.newLabel}
          hint={candidates.length === 0 ? words.newHint : growth}
          addLabel={words.add}
          candidates={candidates}
          here={new Set(candidates.map(({ id }) => id))}
          separation="lines"
          onEnter={enterTables}
          isLarge
        />
      </div>
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
function useCasesFirst(tables: readonly ConsultationTable[]) {
  const [cases] = useState(
    () => new Set(tables.filter((table) => table.casesDiscussed).map(({ id }) => id)),
  )
  const place = ({ id }: { readonly id: string }) => (cases.has(id) ? 0 : 1)
  return <Table extends { readonly id: string }>(all: readonly Table[]) =>
    all.toSorted((a, b) => place(a) - place(b))
}

/** Makes a table of every new name, each a gesture of its own, and goes on with who sits there. */
function useEnterTables() {
  const map = useLiveMap()
  const run = useRun()
  const { tables: words } = useMessages().worksheet

  function enter(entry: Entry): string | null {
    if (entry.kind === 'known') {
      const name = getRecord(map.getState(), 'consultationTable', entry.id)?.name ?? ''
      announce(words.known(name))
      return entry.id
    }
    const id = newId()
    // This step asks for tables where cases are discussed; whoever knows better changes it there.
    const outcome = run(addQuietly, { id, name: entry.name, casesDiscussed: true })
    if (!outcome.did) return null
    noteEntered([id])
    const count = map.getState().consultationTable.size
    announce(words.added(entry.name, count), { tone: 'quiet' })
    return id
  }

  return (entries: readonly Entry[]): boolean => {
    const ids = entries.map(enter)
    const first = ids.find((id) => id !== null)
    if (first) focusField(first)
    return ids.every((id) => id !== null)
  }
}
