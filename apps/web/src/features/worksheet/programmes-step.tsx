import { getRecord } from '@webwijzer/domain/map-state'
import { addProgramme } from '../../commands/add-programme.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { memoOn } from '../../store/memo-on.ts'
import { newId } from '../../store/new-id.ts'
import { programmesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { shortNameOf } from './candidates.ts'
import type { Entry } from './entries.ts'
import { inOrder } from './in-order.ts'
import { NameField } from './name-field.tsx'
import { ProgrammeBlock } from './programme-block.tsx'
import { leadField } from './programme-fields.ts'
import { quietly } from './quietly.ts'
import styles from './step.module.css'
import { useGrowth } from './use-growth.ts'
import { focusField, noteEntered, useWorksheet } from './worksheet-store.ts'

const addQuietly = quietly(addProgramme)

const programmeCandidates = memoOn(['programme'], (state) =>
  programmesByName(state).map(({ id, name, abbreviation }) => ({
    id,
    name,
    abbreviation,
    short: shortNameOf({ name, abbreviation }),
  })),
)

/** Step 3: which other programmes there are, and what the coalition wants with them. */
export function ProgrammesStep({ newField }: { readonly newField: string }) {
  const { programmes: words } = useMessages().worksheet
  const candidates = useMap(programmeCandidates)
  const growth = useGrowth('programmes')
  const entered = useWorksheet((worksheet) => worksheet.entered)
  const enterProgrammes = useEnterProgrammes()
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.explanation}>{words.explanation}</p>
      {candidates.length === 0 ? (
        <p className={styles.empty}>{words.nothingYet}</p>
      ) : (
        <ul className={styles.blocks} aria-label={words.listLabel}>
          {inOrder(candidates, entered).map(({ id }) => (
            <ProgrammeBlock key={id} id={id} newField={newField} />
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
          onEnter={enterProgrammes}
          isLarge
        />
      </div>
    </>
  )
}

/** Makes a programme of every new name, each a gesture of its own, and goes on with who leads it. */
function useEnterProgrammes() {
  const map = useLiveMap()
  const run = useRun()
  const { programmes: words } = useMessages().worksheet

  function enter(entry: Entry): string | null {
    if (entry.kind === 'known') {
      announce(words.known(getRecord(map.getState(), 'programme', entry.id)?.name ?? ''))
      return entry.id
    }
    const id = newId()
    const outcome = run(addQuietly, { id, name: entry.name })
    if (!outcome.did) return null
    noteEntered([id])
    const count = map.getState().programme.size
    announce(words.added(entry.name, count), { tone: 'quiet' })
    return id
  }

  return (entries: readonly Entry[]): boolean => {
    const ids = entries.map(enter)
    const first = ids.find((id) => id !== null)
    if (first) focusField(leadField(first))
    return ids.every((id) => id !== null)
  }
}
