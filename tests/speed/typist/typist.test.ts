import { expect, test } from 'vitest'
import { beyond, type Task, typeAll } from './typist.ts'
import { exampleState, workOf } from './what-to-type.ts'

const work = workOf(exampleState())
const maps = { 'empty map': false, 'organisations preloaded': true }

function line(what: string, task: Task): string {
  const { tables, programmes } = typeAll(work, task)
  const all = beyond(tables, programmes)
  const presses = tables.presses + programmes.presses
  const figures = [beyond(tables), beyond(programmes), all].map((figure) => figure.toFixed(2))
  const offers = tables.offersTaken + programmes.offersTaken
  return `${what.padEnd(58)} ${figures.map((f) => f.padStart(10)).join('')} ${String(presses).padStart(8)} ${String(offers).padStart(8)}`
}

test('keys and clicks per party beyond the shortest text', () => {
  const head = `${''.padEnd(58)} ${['seats', 'programmes', 'all'].map((h) => h.padStart(10)).join('')}  presses   offers`
  const lines = Object.entries(maps).flatMap(([name, isPreloaded]) => [
    line(`${name}: who sits where`, { isPreloaded, isMarked: false, usesOffers: true }),
    line(`${name}: with every role and doubt`, { isPreloaded, isMarked: true, usesOffers: true }),
    line(`${name}: who sits where, not using the offers`, {
      isPreloaded,
      isMarked: false,
      usesOffers: false,
    }),
  ])
  console.log(['', head, ...lines].join('\n'))
  expect(lines).toHaveLength(6)
})
