import type { questions as dutch } from '../nl/questions.ts'
import type { Words } from '../words.ts'

export const questions: Words<typeof dutch> = {
  emptyTable: 'Nobody at this table yet. Add the first organisation.',
  whichOne: (name) => `${name} can mean several things. Choose which.`,
}
