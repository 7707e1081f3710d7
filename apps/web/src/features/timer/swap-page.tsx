import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { setOrigin } from '../../store/kept-origin.ts'
import { useLiveMap, useSaveStatus } from '../../store/live-map.ts'
import { madeInSession } from '../../store/selectors/groups.ts'
import { uiStore, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { GroupWork } from './group-work.tsx'
import styles from './swap-page.module.css'

const usual = ['N1', 'N2', 'N3', 'N4'] as const
const whole = (state: MapState) => state

/** Between two groups: everything is kept, this is what the first one made, and who goes on now. */
export function SwapPage() {
  const { together, shell } = useMessages()
  const { swap: words } = together
  const { waiting } = useSaveStatus()
  const { session, group } = useUi((ui) => ui.origin)
  const state = useMap(whole)
  // Who hands over comes first.
  const made = madeInSession(state, session).toSorted(
    (a, b) => Number(b.group === group) - Number(a.group === group),
  )
  const record = getRecord(state, 'session', session ?? '')
  const when = record
    ? words.inSession(
        shell.origin.session(record.number, record.number === null ? record.title : null),
      )
    : words.inPreparation
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      {waiting > 0 && <p className={styles.waiting}>{words.waiting(waiting)}</p>}
      <NextGroup current={group} />
      <section className={styles.made}>
        <h2>{words.made}</h2>
        <p className={styles.note}>{made.length === 0 ? words.nothing : when}</p>
        {made.map((one) => (
          <GroupWork key={one.group ?? ''} made={one} />
        ))}
      </section>
    </div>
  )
}

function NextGroup({ current }: { readonly current: string | null }) {
  const { swap: words } = useMessages().together
  const { mapId } = useLiveMap()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const groups = usual.filter((group) => group !== current)

  function goOnAs(group: string) {
    setOrigin(mapId, { ...uiStore.get().origin, group })
    // Looking at what the others made is over: what comes now is not to be greyed.
    uiStore.set({ group: null })
    navigate(`/m/${encodeURIComponent(mapId)}/werkblad${location.search}`)
  }

  return (
    <section className={styles.next}>
      <h2>{words.next}</h2>
      <p className={styles.note}>{words.nextHint}</p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Button key={group} look="secondary" onPress={() => goOnAs(group)}>
            {words.go(group)}
          </Button>
        ))}
      </div>
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) goOnAs(typed.trim())
        }}
      >
        <TextField
          use={null}
          label={words.other}
          hint={words.otherHint}
          value={typed}
          maxLength={40}
          onType={setTyped}
          onCommit={setTyped}
        />
        {typed.trim() && (
          <Button type="submit" look="primary">
            {words.go(typed.trim())}
          </Button>
        )}
      </form>
    </section>
  )
}
