import { fileProblem } from '@webwijzer/formats/file/file-problem'
import type { RowPiles } from '@webwijzer/matching/match-rows'
import type { OpenMap } from '../../../store/live-map.ts'
import { type Stage, setStage } from '../import-store.ts'
import { inWorker } from './in-worker.ts'
import { isAtWork, refuseFile, startWork } from './read-source.ts'
import type { Jobs } from './worker-job.ts'

/** The longest list against the largest map; past it something is the matter. In milliseconds. */
const patience = 60_000

/** Sorts a sheet into piles against the map, away from the screen; null when it was stopped, and it is `back` again, or failed, which is told. */
export async function matchAway(
  map: OpenMap,
  file: string,
  ask: Omit<Jobs['match']['ask'], 'state'>,
  back: Stage,
): Promise<RowPiles | null> {
  const { mapId } = map
  const work = startWork()
  const busy = { kind: 'busy', file, doing: 'matching', stop: () => work.abort() } as const
  setStage(mapId, { ...busy, part: null })
  const outcome = await inWorker(
    'match',
    { ...ask, state: map.getState() },
    {
      signal: work.signal,
      within: patience,
      onProgress: (part) => setStage(mapId, { ...busy, part }),
    },
  )
  if (outcome.kind === 'done') return outcome.answer
  if (outcome.kind === 'stopped') {
    // Unless other work took its place.
    if (isAtWork(work)) setStage(mapId, back)
  } else
    refuseFile(mapId, file, outcome.kind === 'tooSlow' ? 'too-slow' : fileProblem('unreadable'))
  return null
}
