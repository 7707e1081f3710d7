import { FileUp } from 'lucide-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { readGivenFile } from '../reading/read-source.ts'
import styles from './drop-place.module.css'

const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Takes a file that is dropped anywhere on the page. Choosing it with a button does the same. */
export function DropPlace({ children }: { readonly children: ReactNode }) {
  const { importing } = useMessages()
  const map = useLiveMap()
  const [isOver, setIsOver] = useState(false)

  function over(event: DragEvent) {
    if (!hasFile(event)) return
    event.preventDefault()
    setIsOver(true)
  }

  function leave(event: DragEvent) {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
  }

  function drop(event: DragEvent) {
    if (!hasFile(event)) return
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file) void readGivenFile(map, file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way in; the button beside it is the way by keyboard.
    <div
      className={styles.place}
      data-testid="import-place"
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={styles.veil} aria-hidden>
          <FileUp size={40} />
          {importing.door.dropHere}
        </div>
      )}
    </div>
  )
}
