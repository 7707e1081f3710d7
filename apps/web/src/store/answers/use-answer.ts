import type { DatedAnswer } from '@webwijzer/analysis/ask'
import { useEffect, useState } from 'react'
import { useLiveMap } from '../live-map.ts'
import { memoOn } from '../memo-on.ts'
import { useMap } from '../use-map.ts'
import { askWorker } from './ask-worker.ts'
import type { Counted, LongAnswer, LongOptions, LongQuestion } from './long-question.ts'

/** Where a question stands. An answer is `here` only as long as the map it is about is the map as it is now. */
export type Following<Answer> =
  | { readonly kind: 'busy'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'stopped' | 'failed'; readonly again: () => void }
  | { readonly kind: 'here'; readonly answer: Answer; readonly seq: number }

const countedPart = memoOn(
  ['organisation', 'consultationTable', 'seat', 'link'],
  ({ organisation, consultationTable, seat, link }): Counted => ({
    organisation,
    consultationTable,
    seat,
    link,
  }),
)

/** Of what a progress is the progress: the map and the options it was asked with. */
type About = { readonly counted: Counted; readonly key: string }
type Progress<Id extends LongQuestion> = About &
  (
    | { readonly kind: 'busy'; readonly share: number }
    | { readonly kind: 'stopped' | 'failed' }
    | { readonly kind: 'here'; readonly dated: DatedAnswer<Id> }
  )

/** The last answer to each question, for who comes back to a page while nothing changed. */
const lastAnswers = new Map<LongQuestion, Progress<LongQuestion>>()

/** So long the map must rest before it is asked about again. */
const restMs = 250

/**
 * Asks about the map and follows it live: after every change of what counts the answer is gone and the
 * question is asked anew. It can be stopped, and then waits until it is asked again.
 */
export function useAnswer<Id extends LongQuestion>(
  question: Id,
  options: LongOptions<Id>,
): Following<LongAnswer<Id>> {
  const map = useLiveMap()
  const counted = useMap(countedPart)
  const key = JSON.stringify(options)
  const [progress, setProgress] = useState<Progress<Id> | null>(null)
  const [round, setRound] = useState(0)
  const last = lastAnswers.get(question) as Progress<Id> | undefined
  const known = [progress, last].find((each) => each?.counted === counted && each.key === key)
  const isSettled = known != null && known.kind !== 'busy'

  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again in every round
  useEffect(() => {
    if (isSettled) return
    let stopWorker: (() => void) | null = null
    const tell = (news: Progress<Id>) => setProgress(news)
    const timer = setTimeout(() => {
      const asked = { seq: map.getSeq(), counted, question, options: JSON.parse(key) }
      stopWorker = askWorker<Id>(asked, {
        onShare: (share) => tell({ counted, key, kind: 'busy', share }),
        onAnswer(dated) {
          const news = { counted, key, kind: 'here' as const, dated }
          lastAnswers.set(question, news as unknown as Progress<LongQuestion>)
          tell(news)
        },
        onFailure: () => tell({ counted, key, kind: 'failed' }),
      })
    }, restMs)
    return () => {
      clearTimeout(timer)
      stopWorker?.()
    }
  }, [map, question, counted, key, isSettled, round])

  if (known?.kind === 'here') {
    return { kind: 'here', answer: known.dated.answer, seq: known.dated.seq }
  }
  if (known && known.kind !== 'busy') {
    const again = () => {
      setProgress(null)
      setRound(round + 1)
    }
    return { kind: known.kind, again }
  }
  const share = known?.kind === 'busy' ? known.share : 0
  return { kind: 'busy', share, stop: () => setProgress({ counted, key, kind: 'stopped' }) }
}
