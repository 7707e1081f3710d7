import { useLiveMap } from '../../../store/live-map.ts'
import { useUi } from '../../../store/ui-store.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { setStage } from '../import-store.ts'
import type { StageOf } from '../stage-of.ts'
import { problemSentence } from './problem-sentence.ts'

const mostShown = 10

/** Why a file cannot come in, where to look, and what to do. */
export function Refused({ stage }: { readonly stage: StageOf<'refused'> }) {
  const { importing } = useMessages()
  const { refused } = importing
  const language = useUi((ui) => ui.language)
  const { mapId } = useLiveMap()
  const paths = [...new Set(stage.mapProblems.map(({ path }) => path))].filter(Boolean)
  return (
    <section className={page.sheet}>
      <h2>{refused.title(stage.file)}</h2>
      <p role="alert" className={page.problem}>
        {problemSentence(stage.problem, language)}
      </p>
      {paths.length > 0 && (
        <div>
          <h3>{refused.mapProblems}</h3>
          <ul>
            {paths.slice(0, mostShown).map((path) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={page.told}>{refused.nothingChanged}</p>
      <div className={page.buttons}>
        <Button look="primary" onPress={() => setStage(mapId, { kind: 'door' })}>
          {refused.again}
        </Button>
      </div>
    </section>
  )
}
