import { Square } from 'lucide-react'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { ProgressBar } from '../progress-bar.tsx'
import type { StageOf } from '../stage-of.ts'

/** A file is being read or compared; it can be stopped. */
export function Busy({ stage }: { readonly stage: StageOf<'busy'> }) {
  const { importing } = useMessages()
  const words = importing.reading[stage.doing](stage.file)
  return (
    <section className={page.sheet}>
      <h2 role="status">{words}</h2>
      <ProgressBar label={words} part={stage.part} />
      <div className={page.buttons}>
        <Button icon={<Square size={14} aria-hidden />} onPress={stage.stop}>
          {importing.reading.stop}
        </Button>
      </div>
    </section>
  )
}
