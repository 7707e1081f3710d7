import type { myMaps as dutch } from '../nl/my-maps.ts'
import type { Words } from '../words.ts'

export const myMaps: Words<typeof dutch> = {
  title: 'My maps',
  introduction: 'Open a map to go on working, or begin a new one.',
  newMap: 'New map',
  newMapFromFile: 'New map from a file',
  newMapTitle: 'What is the new map called?',
  nameLabel: 'Name of the map',
  nameHint: 'For example: Child poverty Lindevoort',
  create: 'Make map',
  more: (name) => `More about ${name}`,
  rename: 'Change name',
  renameTitle: 'What should the map be called?',
  saveName: 'Keep name',
  remove: 'Delete map',
  removed: (name) => `${name} was deleted.`,
  restore: 'Restore',
  restored: (name) => `${name} is in the list again.`,
  deletedTitle: 'Deleted',
  deletedHint: 'A deleted map is kept for 30 days. Until then you can restore it.',
  keptUntil: (day) => `Can be restored until ${day}`,
  changedOn: (day) => `Last changed on ${day}`,
  counts: (organisations, tables) =>
    `${organisations} ${organisations === 1 ? 'organisation' : 'organisations'} · ${tables} ${tables === 1 ? 'table' : 'tables'}`,
  emptyTitle: 'No maps yet',
  emptyText: 'Make a new map. You can begin with the worksheet at once.',
  noGrantTitle: 'Open Webwijzer with a link',
  noGrantText:
    'When Webwijzer starts it prints a start link. Open that link, or the link you were given by the project team.',
  mayNotCreate: 'Your link does not allow you to make a new map.',
  failed: 'That did not work. Try once more.',
}
