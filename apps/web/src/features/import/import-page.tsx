import { useEffect, useRef } from 'react'
import { takeHandedFile } from '../../store/importing/handed-file.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Accepting } from './accept/accepting.tsx'
import { Done } from './accept/done.tsx'
import { Interrupted } from './accept/interrupted.tsx'
import { ColumnsStep } from './columns/columns-step.tsx'
import { Door } from './door/door.tsx'
import { DropPlace } from './door/drop-place.tsx'
import { GraphStep } from './graph/graph-step.tsx'
import { OurFileStep } from './graph/our-file-step.tsx'
import styles from './import-page.module.css'
import { type Stage, useStage } from './import-store.ts'
import { Busy } from './reading/busy.tsx'
import { readGivenFile } from './reading/read-source.ts'
import { Refused } from './reading/refused.tsx'
import { ReviewStep } from './review/review-step.tsx'
import { StepsBar } from './steps-bar.tsx'

/** Importeren: from a file or pasted cells to the map, and nothing on it before it was accepted. */
export function ImportPage() {
  const { importing } = useMessages()
  const map = useLiveMap()
  const { mapId } = map
  const stage = useStage(mapId)
  useEffect(() => {
    const file = takeHandedFile(mapId)
    if (file) void readGivenFile(map, file)
  }, [map, mapId])
  const here = useFocusOnChange(stage.kind)
  return (
    <DropPlace>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{importing.title}</h1>
          {stage.kind === 'door' && <p className={styles.told}>{importing.lead}</p>}
        </header>
        <StepsBar stage={stage} />
        <div ref={here} className={styles.stage} tabIndex={-1}>
          <CurrentStage stage={stage} />
        </div>
      </div>
    </DropPlace>
  )
}

/** What had the keyboard goes with its step: the next one gets it, from its beginning. */
function useFocusOnChange(kind: Stage['kind']) {
  const here = useRef<HTMLDivElement>(null)
  const shown = useRef(kind)
  useEffect(() => {
    if (shown.current === kind) return
    shown.current = kind
    here.current?.focus({ preventScroll: true })
    here.current?.closest('main')?.scrollTo({ top: 0 })
  }, [kind])
  return here
}

function CurrentStage({ stage }: { readonly stage: Stage }) {
  switch (stage.kind) {
    case 'door':
      return <Door />
    case 'busy':
      return <Busy stage={stage} />
    case 'refused':
      return <Refused stage={stage} />
    case 'columns':
      return <ColumnsStep stage={stage} />
    case 'review':
      return <ReviewStep stage={stage} />
    case 'graph':
      return <GraphStep stage={stage} />
    case 'ours':
      return <OurFileStep stage={stage} />
    case 'accepting':
      return <Accepting stage={stage} />
    case 'interrupted':
      return <Interrupted stage={stage} />
    case 'done':
      return <Done stage={stage} />
  }
}
