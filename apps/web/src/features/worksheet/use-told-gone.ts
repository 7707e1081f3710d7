import { getRecord } from '@webwijzer/domain/map-state'
import type { ConsultationTable } from '@webwijzer/domain/records'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'

/**
 * Says so when the table at which somebody works here is taken away, and keeps the keyboard on the page:
 * what is typed next would else be lost without a word.
 */
export function useToldGone<Place extends Element>({ id, name }: ConsultationTable) {
  const place = useRef<Place>(null)
  const map = useLiveMap()
  const { gone } = useMessages().worksheet.tables
  const text = useRef('')
  useEffect(() => {
    text.current = gone(name)
  })
  useLayoutEffect(() => {
    const here = place.current
    return () => {
      const isGone = getRecord(map.getState(), 'consultationTable', id) === null
      if (!isGone || !here?.contains(document.activeElement)) return
      announce(text.current, { tone: 'problem' })
      requestAnimationFrame(() => document.getElementById('content')?.focus())
    }
  }, [id, map])
  return place
}
