import { emptyMap } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import { exampleState } from '../../imports/list-files.ts'
import { matchNewNames } from './match-new-names.ts'
import { newNames } from './new-names.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `Organisatie ${at}`)

test('a long list of new names is sorted into piles', () => {
  const maps = { 'an empty map': emptyMap, 'the example': exampleState() }
  const lists = { 'made up': newNames, numbered }
  const rows = Object.entries(maps).flatMap(([map, state]) =>
    Object.entries(lists).flatMap(([names, make]) =>
      [1000, 5000, 20_000].map((count) => {
        const list = make(count)
        const [start, before] = [performance.now(), process.cpuUsage()]
        expect(matchNewNames(list, state).parties).toHaveLength(count)
        const seconds = (ms: number) => Number((ms / 1000).toFixed(1))
        return {
          ...{ map, names, rows: count },
          'by the clock (s)': seconds(performance.now() - start),
          'of one core (s)': seconds(process.cpuUsage(before).user / 1000),
        }
      }),
    ),
  )
  console.table(rows)
})
