import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { BestStep } from './best-step.tsx'
import { GrowingMap } from './growing-map.tsx'
import { ProgrammesStep } from './programmes-step.tsx'
import { StepList } from './step-list.tsx'
import { TablesStep } from './tables-step.tsx'
import { TalkStep } from './talk-step.tsx'
import { useGrowth } from './use-growth.ts'
import styles from './worksheet-page.module.css'
import { type StepId, useWorksheet } from './worksheet-store.ts'

const views = ['form', 'map'] as const

const steps: Readonly<Record<StepId, ComponentType<{ readonly newField: string }>>> = {
  tables: TablesStep,
  programmes: ProgrammesStep,
  talk: TalkStep,
  best: BestStep,
}

/** The exercise of session 3, in its own order. On a wide screen app puts the map beside it. */
export function WorksheetPage() {
  const { mapId } = useLiveMap()
  const { worksheet } = useMessages()
  const step = useWorksheet((state) => state.step)
  const [view, setView] = useState<(typeof views)[number]>('form')
  const growth = useGrowth(step)
  const newField = `${mapId}/${step}`
  const Step = steps[step]
  const top = useTopOfStep()
  return (
    <div className={classNames(styles.page, view === 'map' && styles.showsMap)}>
      <div className={styles.switch}>
        <Segmented
          label={worksheet.viewLabel}
          isLabelHidden
          value={view}
          options={views.map((id) => ({ id, label: worksheet.views[id] }))}
          onChange={setView}
        />
      </div>
      <div ref={top} className={styles.form}>
        <StepList />
        <Step newField={newField} />
      </div>
      {view === 'map' && (
        <div className={styles.map}>
          <p className={styles.growth}>{growth}</p>
          <GrowingMap />
        </div>
      )}
    </div>
  )
}

/** A step that was opened starts at its top, for the eye and for the keyboard. */
function useTopOfStep() {
  const top = useRef<HTMLDivElement>(null)
  const opened = useWorksheet((state) => state.opened)
  const before = useRef(opened)
  useEffect(() => {
    if (before.current === opened) return
    before.current = opened
    top.current?.scrollIntoView({ block: 'start' })
    const current = top.current?.querySelector<HTMLElement>('[aria-current=step]')
    current?.focus({ preventScroll: true })
  }, [opened])
  return top
}
