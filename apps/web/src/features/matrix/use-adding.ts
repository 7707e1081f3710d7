import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { addOrganisation } from '../../commands/add-organisation.ts'
import { addTable } from '../../commands/add-table.ts'
import type { Command } from '../../commands/define-command.ts'
import { doubtsAfter } from '../../commands/doubts-after.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { askAbout } from '../../store/doubts.ts'
import { newId } from '../../store/new-id.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { CellPlace } from './cell-place.ts'
import { matrixRowsAt } from './doubts.tsx'
import type { GridHandle } from './matrix-grid.tsx'
import { matrixStore, showAll } from './matrix-store.ts'
import type { MatrixColumn, MatrixRow } from './matrix-things.ts'

/** The same command where its effect is in sight: read out, not shown as a message. */
const quietly = <Input>(command: Command<Input>): Command<Input> => ({ ...command, isQuiet: true })
const addRowQuietly = quietly(addOrganisation)
const addColumnQuietly = quietly(addTable)

type Options = {
  readonly grid: RefObject<GridHandle | null>
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
}

/** Adds a row or column, or goes to the one that was meant; the keyboard stays in the field for the next. */
export function useAdding({ grid, rows, columns }: Options) {
  const run = useRun()
  const { matrix } = useMessages()
  const nameIn = (things: Options['rows'] | Options['columns'], id: string) =>
    things.find((each) => each.id === id)?.name ?? ''
  /** Draws it first and goes there in the same moment: what is typed next belongs to where it stands. */
  function show(place: Partial<CellPlace>, withFocus: boolean) {
    flushSync(() => ('row' in place ? showAll() : matrixStore.set({ table: place.column ?? null })))
    grid.current?.show(place, withFocus)
  }

  function add<Input>(command: Command<Input>, input: Input) {
    const outcome = flushSync(() => run(command, input))
    return outcome.did ? outcome.ops : null
  }

  return {
    knownRow(id: string) {
      announce(matrix.isThere(nameIn(rows, id)), { tone: 'quiet' })
      show({ row: id }, true)
    },
    newRow(name: string): boolean {
      const id = newId()
      const ops = add(addRowQuietly, { id, name })
      if (!ops) return false
      askAbout(doubtsAfter(ops, rows, matrixRowsAt))
      announce(matrix.rowAdded(name), { tone: 'quiet' })
      show({ row: id }, false)
      return true
    },
    knownColumn(id: string) {
      announce(matrix.isThere(nameIn(columns, id)), { tone: 'quiet' })
      show({ column: id }, true)
    },
    newColumn(name: string): boolean {
      const id = newId()
      if (!add(addColumnQuietly, { id, name })) return false
      announce(matrix.columnAdded(name), { tone: 'quiet' })
      show({ column: id }, false)
      return true
    },
  }
}
