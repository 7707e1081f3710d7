import { useState } from 'react'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { GrowingMap } from './growing-map.tsx'
import { ProgrammesStep } from './programmes-step.tsx'
import { StepList } from './step-list.tsx'
import { TablesStep } from './tables-step.tsx'
import { useGrowth } from './use-growth.ts'
import styles from './worksheet-page.module.css'
import { useWorksheet } from './worksheet-store.ts'

const views = ['form', 'map'] as const

/** The exercise of session 3, in its own order. On a wide screen app puts the map beside it. */
export function WorksheetPage() {
  const { mapId } = useLiveMap()
  const { worksheet } = useMessages()
  const step = useWorksheet((state) => state.step)
  const [view, setView] = useState<(typeof views)[number]>('form')
  const growth = useGrowth(step)
  const newField = `${mapId}/${step}`
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
      <div className={styles.form}>
        <StepList />
        {step === 'tables' ? (
          <TablesStep newField={newField} />
        ) : (
          <ProgrammesStep newField={newField} />
        )}
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
