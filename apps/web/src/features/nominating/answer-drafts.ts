import { type Box, fourBoxes } from '@webwijzer/domain/four-boxes'
import { createStore, type Store } from '../../store/create-store.ts'
import { keptValue } from '../../store/kept-value.ts'

/** What stands in each field and was not sent yet. */
export type AnswerDrafts = Readonly<Record<Box, string>>

/** The answers being written for a map; they outlive the page, since a phone throws pages away. */
export function answerDrafts(mapId: string): Store<AnswerDrafts> {
  const kept = (box: Box) => keptValue(`answers.${mapId} ${box}`)
  const entries = fourBoxes.map((box) => [box, kept(box).read() ?? ''])
  const store = createStore<AnswerDrafts>(Object.fromEntries(entries) as AnswerDrafts)
  store.subscribe(() => {
    for (const box of fourBoxes) kept(box).write(store.get()[box])
  })
  return store
}
