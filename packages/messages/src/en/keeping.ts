import type { keeping as dutch } from '../nl/keeping.ts'
import type { Words } from '../words.ts'

export const keeping: Words<typeof dutch> = {
  notKept:
    'This device cannot keep anything. Leave this tab open until it says “Everything saved”.',
  newVersion: 'New version: load again',
  refused: {
    button: (count) => (count === 1 ? '1 change not saved' : `${count} changes not saved`),
    title: 'This could not be saved',
    explanation:
      'You entered this here, but the map has changed since. Choose for each line what is to be done.',
    what: (command, names) => (names ? `${command}: ${names}` : command),
    typed: (field, text) => `${field}: ${text}`,
    wasLost: (names) => `Removed in the meantime: ${names}.`,
    tryAgain: 'Try again',
    putBack: 'Put back as new',
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    copyYourself: 'This browser cannot copy: select the text yourself.',
    drop: 'Let go',
    putAllBack: 'Put everything back',
    dropAll: 'Let everything go',
    none: 'Everything has been dealt with.',
  },
  unsent: {
    title: 'This has not been sent yet',
    explanation:
      'This device keeps it. Open the map again with a valid link, and it will be sent after all.',
  },
}
