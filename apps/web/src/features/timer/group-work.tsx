import { useLocation } from 'wouter'
import { useLiveMap } from '../../store/live-map.ts'
import { enteredKinds, type MadeByGroup } from '../../store/selectors/groups.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { uiStore } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './swap-page.module.css'

const collator = new Intl.Collator('nl', { numeric: true })

const listed = ['consultationTable', 'organisation', 'programme', 'observation'] as const

/** What one group entered: how much of everything, and the names. */
export function GroupWork({ made }: { readonly made: MadeByGroup }) {
  const { together, kindNames } = useMessages()
  const { swap: words } = together
  const { mapId } = useLiveMap()
  const [, navigate] = useLocation()
  const { group, counts, records } = made
  const names = useMap((state) =>
    listed.map((kind) =>
      records
        .filter((one) => one.kind === kind)
        .flatMap(({ record }) => nameOf(state, kind, record.id) ?? [])
        .toSorted(collator.compare),
    ),
  )
  const told = enteredKinds.filter((kind) => counts[kind] > 0)
  return (
    <article className={styles.group}>
      <h3>{group === null ? words.noGroup : words.group(group)}</h3>
      <ul className={styles.counts}>
        {told.map((kind) => (
          <li key={kind}>
            <strong>{counts[kind]}</strong>{' '}
            {counts[kind] === 1 ? kindNames[kind].one : kindNames[kind].many}
          </li>
        ))}
      </ul>
      {listed.map((kind, at) => (
        <Names key={kind} title={kindNames[kind].many} names={names[at] ?? []} />
      ))}
      {group !== null && (
        <Button
          look="quiet"
          onPress={() => {
            uiStore.set({ group })
            navigate(`/m/${encodeURIComponent(mapId)}/kaart${location.search}`)
          }}
        >
          {words.showOnMap(group)}
        </Button>
      )}
    </article>
  )
}

type NamesProps = { readonly title: string; readonly names: readonly string[] }

/** Few enough to read out stand there at once; more of them open on request. */
const mostAtOnce = 20

function Names({ title, names }: NamesProps) {
  if (names.length === 0) return null
  return (
    <details open={names.length <= mostAtOnce}>
      <summary>{title}</summary>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
