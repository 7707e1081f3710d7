import { Redo2, Undo2 } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { redo } from '../commands/redo.ts'
import { undo } from '../commands/undo.ts'
import { useRun } from '../commands/use-command.ts'
import { PeopleButton } from '../features/company/people-button.tsx'
import { ShareButton } from '../features/share/share-button.tsx'
import { TimerButton } from '../features/timer/timer-button.tsx'
import { useCanRedo, useCanUndo, useLiveMap, useRole } from '../store/live-map.ts'
import { mapRecord } from '../store/selectors/map-record.ts'
import { useMap } from '../store/use-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { OriginChooser } from './origin-chooser.tsx'
import { type Place, pathOf, placesFor } from './places.ts'
import { SaveStatus } from './save-status.tsx'

/** Which map this is, whether everything is kept, and the way back. */
export function Header({ place }: { readonly place: Place }) {
  const role = useRole()
  const { shell } = useMessages()
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  const mayEdit = role === 'projectTeam' || role === 'room'
  return (
    <header className={styles.header}>
      {role === 'projectTeam' ? (
        <Link
          href="/"
          className={styles.home ?? ''}
          aria-label={`${shell.productName}: ${shell.toMyMaps}`}
        >
          <Logo />
        </Link>
      ) : (
        <Logo />
      )}
      <div className={styles.titles}>
        <p className={styles.name} title={name}>
          {name}
        </p>
        {mayEdit && <OriginChooser />}
      </div>
      <div className={styles.right}>
        {mayEdit && (
          <div className={styles.timer}>
            <TimerButton />
          </div>
        )}
        {mayEdit && <PeopleButton />}
        <SaveStatus mayEdit={mayEdit} />
        {mayEdit && <History />}
        <LanguageSwitch />
        {role === 'projectTeam' && <ShareButton />}
        {role === 'projectTeam' && <MakeOverview place={place} />}
      </div>
    </header>
  )
}

function History() {
  const { shell } = useMessages()
  const run = useRun()
  return (
    <div className={styles.history}>
      <IconButton
        label={shell.undo}
        icon={<Undo2 size={20} aria-hidden />}
        shortcut="Ctrl+Z"
        isDisabled={!useCanUndo()}
        onPress={() => run(undo, undefined)}
      />
      <IconButton
        label={shell.redo}
        icon={<Redo2 size={20} aria-hidden />}
        shortcut="Ctrl+Y"
        isDisabled={!useCanRedo()}
        onPress={() => run(redo, undefined)}
      />
    </div>
  )
}

function MakeOverview({ place }: { readonly place: Place }) {
  const { mapId } = useLiveMap()
  const { shell } = useMessages()
  const [, navigate] = useLocation()
  const overview = placesFor(useRole()).find(({ id }) => id === 'overview')
  if (!overview || place.id === 'overview') return null
  return (
    <div className={styles.overview}>
      <Button look="primary" onPress={() => navigate(pathOf(mapId, overview) + location.search)}>
        {shell.makeOverview}
      </Button>
    </div>
  )
}
