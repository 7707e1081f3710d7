import type { activity as dutch } from '../nl/activity.ts'
import type { Words } from '../words.ts'

export const activity: Words<typeof dutch> = {
  title: 'Log',
  introduction: 'Everything that changed on the map, the latest first.',
  empty: 'Nothing has changed on this map yet.',
  nothingBy: (group) => `Group ${group} has not changed anything yet.`,
  unreachable: 'The log cannot be reached now. Check the connection.',
  more: 'Show more',
  today: 'Today',
  by: {
    group: (group) => `Group ${group}`,
    you: 'this device',
    projectTeam: 'Project team',
    room: 'Room',
    nominate: 'Room, session 4',
    coalition: 'Coalition',
  },
  undo: 'Undo',
  undoOne: (what) => `Undo: ${what}`,
  isUndone: 'undone',
  undone: 'That was undone.',
  redo: 'Do it again',
  redoOne: (what) => `Do it again: ${what}`,
  redone: 'That was done again.',
  blocked: {
    text: (who: string, _count: number, what: string) =>
      `Nothing was undone: ${who} changed something about ${what} afterwards.`,
    group: (group: string) => `group ${group}`,
    ownGroup: (group: string) => `somebody else of group ${group}`,
    who: {
      projectTeam: 'the project team',
      room: 'somebody else in the room',
      nominate: 'somebody in the room',
      coalition: 'somebody of the coalition',
    },
  },
  left: {
    builtOn: (what, count) =>
      `${what} ${count === 1 ? 'stays' : 'stay'}: somebody else added something to it.`,
    changed: (what, count) =>
      `${what} ${count === 1 ? 'stays' : 'stay'} like this: somebody else changed something there.`,
    gone: 'Not everything comes back: what it belonged to was removed in the meantime.',
  },
  sentences: {
    started: 'The map was begun.',
    arranged: (count) => `The map was rearranged: ${count} things moved.`,
    moved: (what) => `${what} moved.`,
    added: (what) => `Added: ${what}.`,
    removed: (what) => `Removed: ${what}.`,
    seated: (who, table) => `Seated at ${table}: ${who}.`,
    unseated: (who, table) => `Taken from ${table}: ${who}.`,
    joined: (who, programme) => `Takes part in ${programme}: ${who}.`,
    left: (who, programme) => `No longer takes part in ${programme}: ${who}.`,
    changed: (what, fields) => `${what} changed: ${fields}.`,
    changedOnly: (what) => `${what} changed.`,
    changedMany: (what) => `Changed: ${what}.`,
    imported: (what) => `Taken over from a file. ${what}`,
    valued: (field, value) => `${field} is now ${value}`,
    undone: (what) => `Undone. ${what}`,
    redone: (what) => `Done again. ${what}`,
    atTable: (who, table) => `${who} at ${table}`,
    counted: (count, kind) => `${count} ${kind}`,
    hidden: 'Something that you cannot see.',
    unnamed: 'Something without a name',
  },
}
