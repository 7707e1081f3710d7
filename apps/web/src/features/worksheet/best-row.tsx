import { getRecord } from '@webwijzer/domain/map-state'
import { chooseBest } from '../../commands/choose-best.ts'
import { useRun } from '../../commands/use-command.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import styles from './best.module.css'
import { bestByOrigin, isSameOrigin } from './by-origin.ts'
import { originName } from './origin-name.ts'

type Props = {
  readonly id: string
  /** At how many tables it sits, in words. */
  readonly count: string
  readonly isChosen: boolean
}

/** One party to write down, with its number of tables and which other groups wrote it down. */
export function BestRow({ id, count, isChosen }: Props) {
  const { worksheet, shell } = useMessages()
  const { best: words } = worksheet
  const run = useRun()
  const own = useUi((ui) => ui.origin)
  const language = useUi((ui) => ui.language)
  const name = useMap((state) => getRecord(state, 'organisation', id)?.name)
  const others = useMap((state) =>
    bestByOrigin(state)
      .filter(({ origin, records }) => !isSameOrigin(origin, own) && records.some(isIt))
      .map(({ origin }) => originName(state, origin, shell.origin)),
  )
  function isIt({ subject }: { readonly subject: string | null }) {
    return subject === id
  }
  if (name === undefined) return null
  const groups = new Intl.ListFormat(language, { type: 'conjunction' }).format(others)
  return (
    <li className={styles.row}>
      <CheckboxField
        label={name}
        isSelected={isChosen}
        onChange={(isNow) => run(chooseBest, { organisation: id, isChosen: isNow })}
      />
      <span className={styles.note}>
        {[count, ...(others.length > 0 ? [words.alsoBy(groups)] : [])].join(' · ')}
      </span>
    </li>
  )
}
