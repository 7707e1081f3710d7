import type { commands as dutch, unknownCommand as dutchUnknown } from '../nl/commands.ts'
import type { Words } from '../words.ts'

export const commands: Words<typeof dutch> = {
  'add-organisation': { name: 'Add organisation', done: (what) => `${what} is on the map.` },
  'add-table': { name: 'Add table', done: (what) => `${what} is on the map.` },
  'add-programme': { name: 'Add programme', done: (what) => `${what} is on the map.` },
  'add-link': { name: 'Add line', done: (what) => `Line added: ${what}.` },
  'seat-at-table': { name: 'Seat at table', done: (what) => `Seated: ${what}.` },
  'set-seat': { name: 'Change the seat', done: (what) => `The seat of ${what} was changed.` },
  'add-partners': { name: 'Add partner', done: (what) => `${what} takes part.` },
  'note-down': { name: 'Write down', done: (what) => `Written down: ${what}.` },
  'write-summary': {
    name: 'Write the line of a group',
    done: (what) => `The line of the group was kept: ${what}.`,
  },
  'choose-best': {
    name: 'Choose as best represented',
    done: (what) => `Your answer has changed: ${what}.`,
  },
  'set-lead': { name: 'Make it the lead', done: (what) => `The lead is kept: ${what}.` },
  'replace-organisation': {
    name: 'Use the existing organisation',
    done: (what) => `Joined: ${what}.`,
  },
  'merge-organisations': {
    name: 'Merge organisations',
    done: (what: string) => `Merged: ${what}.`,
  },
  'merge-doubles': {
    name: 'Merge what is there twice',
    done: (what) => `Merged: ${what}.`,
  },
  import: {
    name: 'Take over a list',
    done: (what: string) => `Taken over: ${what}.`,
  },
  'update-record': { name: 'Change', done: (what) => `${what} was changed.` },
  'delete-record': { name: 'Remove', done: (what) => `${what} was removed.` },
  'move-thing': { name: 'Move', done: (what) => `${what} was moved.` },
  rearrange: { name: 'Rearrange', done: () => 'The map was rearranged.' },
  nominate: { name: 'Name as webber', done: (what) => `${what} was named as webber.` },
  'take-back-nomination': {
    name: 'Take back own nomination',
    done: (what) => `The nomination of ${what} was taken away.`,
  },
  'decide-webber': {
    name: 'Decide about webber',
    done: (what) => `The decision about ${what} is kept.`,
  },
  'remove-decision': {
    name: 'Remove decision',
    done: (what) => `The decision about ${what} was removed.`,
  },
  'remove-nomination': {
    name: 'Remove nomination',
    done: (what) => `The nomination of ${what} was removed.`,
  },
  'put-back': { name: 'Put back', done: (what) => `Saved after all: ${what}.` },
  undo: { name: 'Undo', done: (what) => `Undone${what && `: ${what}`}.` },
  redo: { name: 'Redo', done: (what) => `Done again${what && `: ${what}`}.` },
}

export const unknownCommand: Words<typeof dutchUnknown> = {
  name: 'Change',
  done: () => 'The map was changed.',
}
