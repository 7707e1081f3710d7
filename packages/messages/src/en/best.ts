import type { best as dutch } from '../nl/best.ts'
import type { Words } from '../words.ts'

const parties = (count: number) => (count === 1 ? '1 party' : `${count} parties`)

export const best: Words<typeof dutch> = {
  title: 'Which parties are best represented?',
  explanation: 'Write down at least three. We only count: you choose.',
  casesOnly: 'Only tables where cases are discussed',
  suggestionTitle: 'These sit at most tables',
  ties: (count) => `There are ${count}, because some sit at equally many tables.`,
  seats: (count) => (count === 1 ? '1 table' : `${count} tables`),
  caseSeats: (count) => (count === 1 ? '1 case table' : `${count} case tables`),
  nobody: 'Nobody sits at a table yet. Fill in steps 1–2 first.',
  alsoBy: (groups) => `also chosen by ${groups}`,
  addLabel: 'Another party',
  addPlaceholder: 'Type an organisation and press Enter',
  add: 'Add to the answer',
  notOnMap: (name) => `${name} is not on the map. Seat it at a table first.`,
  answerTitle: (origin) => `Our answer · ${origin}`,
  othersTitle: (origin) => `Answer · ${origin}`,
  noAnswer: 'Tick whom you write down.',
  tooFew: (count, more) =>
    `That is ${parties(count)}. The exercise asks for at least three: ${more} more? It may also be later.`,
  enough: (count) => `That is ${parties(count)}. It is kept as your answer.`,
  remove: (name) => `Take ${name} out of the answer`,
}
