import { useEffect, useRef } from 'react'
import styles from './asked-before.module.css'
import { Button } from './button.tsx'
import type { Asked } from './text-guard.ts'

/** The question under a field whose text was not kept yet: it takes no focus, and is read out. */
export function AskedBefore({ asked }: { readonly asked: Asked | null }) {
  const place = useRef<HTMLDivElement>(null)
  const isAsked = asked !== null
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isAsked])
  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.place}>
      {asked && (
        <div className={styles.asked}>
          <p>{asked.question}</p>
          <Button
            onPress={() => {
              // The keyboard goes on from here, since the button goes.
              place.current?.focus()
              asked.anywayDo()
            }}
          >
            {asked.anyway}
          </Button>
        </div>
      )}
    </div>
  )
}
