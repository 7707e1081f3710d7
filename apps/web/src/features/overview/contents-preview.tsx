import { FileText, Lock } from 'lucide-react'
import { useMemo } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { chapterLines, leftOutLines } from './chapter-words.ts'
import styles from './contents-preview.module.css'
import { type Audience, whatGoesIn } from './what-goes-in.ts'

type Props = {
  readonly audience: Audience
  /** Whether we see more than these readers: only then can be told what they miss. */
  readonly isCompared: boolean
}

/** In plain words what the document holds, chapter by chapter, and what it does not. */
export function ContentsPreview({ audience, isCompared }: Props) {
  const { overviewPage: words } = useMessages()
  const state = useMap((each) => each)
  const { contents, leftOut } = useMemo(() => whatGoesIn(state, audience), [state, audience])
  const out = leftOutLines(leftOut, words)
  return (
    <div className={styles.preview}>
      <section>
        <h2 className={styles.title}>
          <FileText size={20} aria-hidden />
          {words.whatGoesIn}
        </h2>
        <ol className={styles.chapters}>
          {chapterLines(contents, audience, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      {isCompared && (
        <section>
          <h2 className={styles.title}>
            <Lock size={20} aria-hidden />
            {words.whatStaysOut}
          </h2>
          {out.length === 0 ? (
            <p>{words.nothingStaysOut}</p>
          ) : (
            <ul className={styles.out}>
              {out.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  )
}
