import { expect, test } from 'vitest'
import { readMutated } from './mutated-files.ts'

test('150 damaged files are read or refused for a reason that is known', () => {
  const kinds = new Set<string>()
  for (let seed = 1; seed <= 150; seed += 1) {
    const { name, file } = readMutated(seed)
    kinds.add(file.kind)
    if (file.kind === 'refused')
      expect(file.problem.code, `${name}, seed ${seed}`).not.toBe('unreadable')
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['sheets', 'graph', 'refused']))
})
