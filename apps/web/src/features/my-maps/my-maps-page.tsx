import { Keyboard, Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '../../store/announcements.ts'
import { createMap } from '../../store/importing/new-map.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DeletedMaps } from './deleted-maps.tsx'
import { MapRow } from './map-row.tsx'
import { deleteMap, type ListedMap, renameMap, restoreMap } from './my-maps-api.ts'
import styles from './my-maps-page.module.css'
import { NameDialog } from './name-dialog.tsx'
import { NewFromFile } from './new-from-file.tsx'
import { useShelf } from './use-shelf.ts'

/** Every map this browser may open: new, rename, delete, and back within 30 days. */
export function MyMapsPage() {
  const { basics, myMaps } = useMessages()
  const { shelf, act } = useShelf()
  const [dialog, setDialog] = useState<'new' | ListedMap | null>(null)
  const create = useCreateMap()
  if (shelf.kind === 'loading') return <p role="status">{basics.loading}</p>
  if (shelf.kind === 'refused') return <NotIn status={shelf.status} />
  const maps = shelf.maps.filter(({ deletedAt }) => deletedAt === null)
  const newButton = shelf.mayCreate && (
    <Button look="primary" icon={<Plus size={20} aria-hidden />} onPress={() => setDialog('new')}>
      {myMaps.newMap}
    </Button>
  )
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{myMaps.title}</h1>
          {maps.length > 0 && <p className={styles.detail}>{myMaps.introduction}</p>}
        </div>
        <div className={styles.actions}>
          <TypeCode look="secondary" />
          {shelf.mayCreate && <NewFromFile />}
          {maps.length > 0 && newButton}
        </div>
      </div>
      {maps.length === 0 ? (
        <EmptyState
          title={myMaps.emptyTitle}
          text={shelf.mayCreate ? myMaps.emptyText : myMaps.mayNotCreate}
        >
          {newButton}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {maps.map((map) => (
            <MapRow
              key={map.id}
              map={map}
              onRename={() => setDialog(map)}
              onDelete={() => void act(deleteMap(map.id), myMaps.removed(map.name))}
            />
          ))}
        </ul>
      )}
      <DeletedMaps
        maps={shelf.maps.filter(({ deletedAt }) => deletedAt !== null)}
        onRestore={(map) => void act(restoreMap(map.id), myMaps.restored(map.name))}
      />
      {dialog === 'new' && (
        <NameDialog
          title={myMaps.newMapTitle}
          name=""
          action={myMaps.create}
          onDone={create}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog !== null && dialog !== 'new' && (
        <NameDialog
          title={myMaps.renameTitle}
          name={dialog.name}
          action={myMaps.saveName}
          onDone={(name) => {
            setDialog(null)
            void act(renameMap(dialog.id, name))
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

/** Makes a map and opens it. */
function useCreateMap() {
  const { myMaps } = useMessages()
  const language = useUi((ui) => ui.language)
  const [, navigate] = useLocation()
  return async (name: string) => {
    const id = await createMap(name, language)
    if (id === null) announce(myMaps.failed, { tone: 'problem' })
    else navigate(`/m/${id}`)
  }
}

function NotIn({ status }: { readonly status: number }) {
  const { myMaps, shell } = useMessages()
  const isUnreachable = status === 0 || status >= 500
  return (
    <div className={styles.page}>
      {isUnreachable ? (
        <EmptyState {...shell.refused.unreachable} isWholePage>
          <Button look="primary" onPress={() => location.reload()}>
            {shell.refused.tryAgain}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={myMaps.noGrantTitle} text={myMaps.noGrantText} isWholePage>
          <TypeCode look="primary" />
        </EmptyState>
      )}
    </div>
  )
}

/** To the page for whoever sits in the room and sees a code on the wall. */
function TypeCode({ look }: { readonly look: 'primary' | 'secondary' }) {
  const { roomDoor } = useMessages()
  const [, navigate] = useLocation()
  return (
    <Button look={look} icon={<Keyboard size={20} aria-hidden />} onPress={() => navigate('/zaal')}>
      {roomDoor.title}
    </Button>
  )
}
