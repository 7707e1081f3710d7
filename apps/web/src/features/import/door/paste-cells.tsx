import { useEffect, useId, useState } from 'react'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { readSource, sourceOfText } from '../reading/read-source.ts'
import styles from './door.module.css'

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Cells from a spreadsheet: typed or pasted here, or pasted anywhere on the page. */
export function PasteCells() {
  const { importing } = useMessages()
  const { door } = importing
  const map = useLiveMap()
  const [text, setText] = useState('')
  const [fieldId, hintId] = [useId(), useId()]

  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if (isField(event.target)) return
      const cells = event.clipboardData?.getData('text/plain') ?? ''
      if (cells.trim() === '') return
      event.preventDefault()
      void readSource(map, sourceOfText(cells, door.pasted))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [map, door.pasted])

  return (
    <>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={fieldId}>
          {door.pasteLabel}
        </label>
        <p className={page.small} id={hintId}>
          {door.pasteHint}
        </p>
        <textarea
          id={fieldId}
          className={styles.cells}
          aria-describedby={hintId}
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
        />
      </div>
      <div className={page.buttons}>
        <Button
          isDisabled={text.trim() === ''}
          onPress={() => void readSource(map, sourceOfText(text, door.pasted))}
        >
          {door.pasteRead}
        </Button>
      </div>
    </>
  )
}
