import type { questions as dutch } from '../nl/questions.ts'
import type { Words } from '../words.ts'

export const questions: Words<typeof dutch> = {
  emptyTable: 'Nobody at this table yet. Add the first organisation.',
  emptyDomain: (domain) =>
    `Nobody of this domain is on the map yet: ${domain}. Do we miss somebody?`,
  loose: (name) =>
    `${name} has no line yet. Is there something we do not know, or really no contact?`,
  isSame: (fresh, known) => `${fresh} resembles ${known}. Is it the same organisation?`,
  whichOne: (name) => `${name} can mean several things. Choose which.`,
}
