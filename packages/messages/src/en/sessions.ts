import type { sessions as dutch } from '../nl/sessions.ts'
import type { Words } from '../words.ts'

export const sessions: Words<typeof dutch> = {
  fourth: {
    motivators: 'What makes you want to work together?',
    demotivators:
      'What takes that away? When did you not call somebody although it was needed? Name no family.',
    preconditions: 'What do you need from your own organisation?',
    obstacles: 'What can you and your organisation not change? How do you deal with that?',
    overviewWishes: 'What can and do we want with this overview? What should be in it?',
    webberWhy: 'Why this person or organisation?',
    webberSelf: 'Do you feel like a webber yourself? Then you may name yourself.',
  },
  changedSince: (session, created, deleted, updated) =>
    `This changed since session ${session}: ${created} new, ${deleted} gone, ${updated} changed.`,
}
