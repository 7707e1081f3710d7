import type { basics as dutch } from '../nl/basics.ts'
import type { Words } from '../words.ts'

export const basics: Words<typeof dutch> = {
  cancel: 'Cancel',
  close: 'Close',
  add: 'Add',
  removeOne: (what) => `Remove ${what}`,
  undo: 'Undo',
  yes: 'Yes',
  no: 'No',
  unknown: 'We do not know',
  nothingChosen: 'Nothing chosen yet',
  nothingFound: 'Nothing found',
  addTyped: (text) => `Add “${text}”`,
  loading: 'One moment …',
  cannotCome: 'No connection. This part comes by itself once there is a connection again.',
  wrongNumber: 'Enter a number.',
  others: (count) => `${count} others`,
}
