import type { merge as dutch } from '../nl/merge.ts'
import type { Words } from '../words.ts'

export const merge: Words<typeof dutch> = {
  open: 'Merge with …',
  title: 'Merge organisations',
  doublesTitle: 'Perhaps double',
  doubles: (count) => (count === 1 ? 'Perhaps 1 is here twice' : `Perhaps ${count} are here twice`),
  doublesText: 'See whether this is the same one. Nothing happens until you choose.',
  compare: (first, second) => `Compare ${first} and ${second}`,
  and: (first, second) => `${first} and ${second}`,
  withWhom: (name) => `Which organisation is the same as ${name}?`,
  likely: 'Looks like it:',
  which: 'Which one stays?',
  differences: 'Where they differ: choose what is right.',
  noDifferences: 'They do not contradict each other.',
  consequence: (gone, kept) =>
    `“${gone}” goes. Its seats, lines and everything else move to “${kept}”. The old name stays as another name.`,
  go: 'Merge',
  seatNote: (name, role) => `Also sat here as “${name}”: ${role}.`,
  reasons: {
    sameName: 'the same name',
    sharedName: 'a name they share',
    sameContact: 'the same mail or phone',
    likeName: 'nearly the same name',
  },
}
