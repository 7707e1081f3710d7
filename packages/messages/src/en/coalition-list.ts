import type { coalitionList as dutch } from '../nl/coalition-list.ts'
import type { Words } from '../words.ts'

export const coalitionList: Words<typeof dutch> = {
  title: 'Who does what?',
  standAfter: (session) => `As it was after session ${session}`,
  counts: (organisations, tables) =>
    `${organisations === 1 ? '1 organisation' : `${organisations} organisations`} · ${tables === 1 ? '1 table' : `${tables} tables`}`,
  search: 'Search an organisation or table',
  organisations: 'Organisations',
  tables: 'Tables',
  seats: (count) =>
    count === 0 ? 'Sits at no table yet' : `Sits at ${count === 1 ? '1 table' : `${count} tables`}`,
  seated: (count) =>
    count === 1 ? '1 organisation at the table' : `${count} organisations at the table`,
  referral: (answer) => `Referral needed: ${answer}`,
  webber: 'webber',
  found: (count) => `${count} found`,
  nothingFound: (text) => `Nothing found for “${text}”`,
  nothingFoundHint: 'Try another word, or part of the name.',
  emptyTitle: 'There is nothing on the map yet',
  emptyText: 'The project team is still busy. Look again later.',
}
