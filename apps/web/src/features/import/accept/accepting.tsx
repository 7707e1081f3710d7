import { Square } from 'lucide-react'
import { useSaveStatus } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { ProgressBar } from '../progress-bar.tsx'
import type { StageOf } from '../stage-of.ts'

/** The parts of a batch go to the map, one by one. */
export function Accepting({ stage }: { readonly stage: StageOf<'accepting'> }) {
  const { importing } = useMessages()
  const { accepting: words } = importing.review
  const { kind } = useSaveStatus()
  const { changes, done, summary } = stage.batch
  return (
    <section className={page.sheet}>
      <h2>{words.title}</h2>
      <p>{summary}</p>
      <ProgressBar label={words.title} part={done / changes.length} />
      <p role="status">{words.part(done, changes.length)}</p>
      {kind === 'offline' && <p className={page.warning}>{words.offline}</p>}
      <div className={page.buttons}>
        <Button icon={<Square size={14} aria-hidden />} onPress={stage.stop}>
          {words.stop}
        </Button>
      </div>
    </section>
  )
}
