import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { Messages } from '@webwijzer/messages/messages'
import { useState } from 'react'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './review-step.module.css'

const pageLength = 60

/** What was damaged in the file and what was made of it. */
export function RepairedPile({ notes }: { readonly notes: readonly FileNote[] }) {
  const messages = useMessages()
  const { review: words } = messages.importing
  const [count, setCount] = useState(pageLength)
  return (
    <>
      <ul className={styles.list}>
        {notes.slice(0, count).map((note) => (
          <li key={JSON.stringify(note)}>
            <p className={styles.place}>{placeWords(note, messages)}</p>
            <p>{messages.files.notes[note.code]}</p>
            <p className={styles.quoted}>{changeWords(note)}</p>
          </li>
        ))}
      </ul>
      {notes.length > count && (
        <Button onPress={() => setCount(count + pageLength)}>
          {words.more(Math.min(pageLength, notes.length - count))}
        </Button>
      )}
    </>
  )
}

/** What stood there and what stands there now; line breaks do not show. */
function changeWords({ code, before, after }: FileNote): string {
  if (code === 'line-break') return after ?? ''
  return [before, after].filter(Boolean).join(' → ')
}

function placeWords({ sheet, row, column }: FileNote, { files }: Messages): string {
  const { where } = files
  return [
    ...(sheet === null ? [] : [where.sheet(sheet)]),
    ...(row === null ? [] : [where.row(row)]),
    ...(column === null ? [] : [where.column(column)]),
  ].join(', ')
}
