import type { wall as dutch } from '../nl/wall.ts'
import type { Words } from '../words.ts'

export const wall: Words<typeof dutch> = {
  title: 'On the wall',
  tables: (count) => (count === 1 ? 'table' : 'tables'),
  organisations: (count) => (count === 1 ? 'organisation' : 'organisations'),
  seats: (count) => (count === 1 ? 'seat at a table' : 'seats at tables'),
  programmes: (count) => (count === 1 ? 'programme' : 'programmes'),
  latest: 'Just added',
  nothingYet: 'Nothing yet. Begin with a table.',
  join: 'Take part',
  goTo: (address) => `Go to ${address}`,
  typeCode: 'and type',
  leave: 'Back to the map',
  mapLabel: 'The map, to look at',
}
