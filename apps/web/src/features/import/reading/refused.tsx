import { fileSentence } from '@webwijzer/messages/file-sentence'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { setStage } from '../import-store.ts'
import type { StageOf } from '../stage-of.ts'

const mostShown = 10

/** Why a file cannot come in, where to look, and what to do. */
export function Refused({ stage }: { readonly stage: StageOf<'refused'> }) {
  const messages = useMessages()
  const { refused, reading } = messages.importing
  const { mapId } = useLiveMap()
  const { file, problem, mapProblems } = stage
  const paths = [...new Set(mapProblems.map(({ path }) => path))].filter(Boolean)
  return (
    <section className={page.sheet}>
      <h2>{refused.title(file)}</h2>
      <p role="alert" className={page.problem}>
        {problem === 'too-slow' ? reading.tooSlow : fileSentence(problem, messages)}
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
