import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { isSameOrigin, notesByOrigin, type OfOrigin } from './by-origin.ts'
import { inOrder } from './in-order.ts'
import { NoteItem } from './note-item.tsx'
import { originName } from './origin-name.ts'
import styles from './talk.module.css'
import { useWorksheet } from './worksheet-store.ts'

/** What the groups wrote down, by session and group: what this group wrote comes first. */
export function NoteList() {
  const { talk: words } = useMessages().worksheet
  const notes = useMap(notesByOrigin)
  const own = useUi((ui) => ui.origin)
  const isOwn = ({ origin }: OfOrigin) => (isSameOrigin(origin, own) ? 0 : 1)
  return (
    <section aria-label={words.listTitle} className={styles.list}>
      {notes.length === 0 && <p className={styles.empty}>{words.nothingYet}</p>}
      {notes
        .toSorted((a, b) => isOwn(a) - isOwn(b))
        .map((each) => (
          <NotesOf key={`${each.origin.session}/${each.origin.group}`} {...each} />
        ))}
    </section>
  )
}

function NotesOf({ origin, records }: OfOrigin) {
  const { shell } = useMessages()
  const name = useMap((state) => originName(state, origin, shell.origin))
  const entered = useWorksheet((worksheet) => worksheet.entered)
  const latestFirst = inOrder(records, entered).toReversed()
  return (
    <>
      <h2 className={styles.origin}>{name}</h2>
      <ul className={styles.notes}>
        {latestFirst.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
    </>
  )
}
