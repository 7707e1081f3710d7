import { expect, test } from 'vitest'
import { undoHistory } from './undo-history.ts'

const gesture = (id: string) => ({ id, label: 'do', ops: [] })
const undo = (id: string, undoes: string) => ({ id, label: 'undo', undoes })
const redo = (id: string, undoes: string) => ({ id, label: 'redo', undoes })

test('what was kept goes on where it was', () => {
  const before = undoHistory()
  before.note(gesture('a'))
  before.note(gesture('b'))
  before.note(undo('u', 'b'))
  const after = undoHistory(JSON.parse(JSON.stringify(before.kept())))
  expect([after.lastDone(), after.lastUndone()]).toEqual(['a', 'u'])
  after.note(redo('r', 'u'))
  expect([after.lastDone(), after.lastUndone()]).toEqual(['r', undefined])
})

test('a refused undo goes back on its stack, also after it was kept', () => {
  const before = undoHistory()
  before.note(gesture('a'))
  before.note(undo('u', 'a'))
  const after = undoHistory(before.kept())
  after.refused('u')
  expect([after.lastDone(), after.lastUndone()]).toEqual(['a', undefined])
})

test('a refused redo can be tried again', () => {
  const history = undoHistory()
  history.note(gesture('a'))
  history.note(undo('u', 'a'))
  history.note(redo('r', 'u'))
  history.refused('r')
  expect([history.lastDone(), history.lastUndone()]).toEqual([undefined, 'u'])
})

test('one cannot go back for ever', () => {
  const history = undoHistory()
  for (let n = 0; n < 500; n++) history.note(gesture(`c${n}`))
  expect(history.kept().done).toHaveLength(200)
  expect(history.lastDone()).toBe('c499')
})

test('what somebody else took back stands in nobody’s way', () => {
  const history = undoHistory()
  history.note(gesture('a'))
  history.note(gesture('b'))
  history.undoneElsewhere('u', 'b', false)
  expect([history.lastDone(), history.lastUndone()]).toEqual(['a', undefined])
})

test('what one took back oneself in another place can be done again, and taken back again', () => {
  const history = undoHistory()
  history.note(gesture('a'))
  history.undoneElsewhere('u', 'a', true)
  expect([history.lastDone(), history.lastUndone()]).toEqual([undefined, 'u'])
  history.undoneElsewhere('r', 'u', true)
  expect([history.lastDone(), history.lastUndone()]).toEqual(['r', undefined])
})
