import { getRecord } from '@webwijzer/domain/map-state'
import { useLiveMap } from '../store/live-map.ts'
import { letBe, type TwinPair, useTwins as usePairs } from '../store/made-here.ts'
import { useMessages } from '../store/use-messages.ts'
import { mergeDoubles } from './merge-doubles.ts'
import { contextOf } from './run-command.ts'
import { useRun } from './use-command.ts'

/** The questions about what was made here and by somebody else at the same time, with their answers. */
export function useTwins() {
  const map = useLiveMap()
  const run = useRun()
  const { twins } = useMessages().worksheet
  return usePairs()
    .filter((pair) => mergeDoubles.canRun(contextOf(map), pair))
    .map((pair: TwinPair) => ({
      key: `${pair.own} ${pair.other}`,
      question: twins.question(getRecord(map.getState(), pair.kind, pair.own)?.name ?? ''),
      answers: [
        { id: 'merge', label: twins.yes },
        { id: null, label: twins.no },
      ],
      answer(choice: string | null) {
        if (choice === null) letBe(pair)
        else run(mergeDoubles, pair)
      },
    }))
}
