import type { sessions as dutch } from '../nl/sessions.ts'
import type { Words } from '../words.ts'

export const sessions: Words<typeof dutch> = {
  third: {
    start: (minutes) =>
      `You have ${minutes} minutes. It need not be finished. The next group goes on where you stop.`,
    step1:
      'Step 1. At which tables are cases discussed about children and families with money worries?',
    step2:
      'Step 2. Who sits at this table? Think of volunteers, churches and residents too. How do they take part?',
    step3:
      'Step 3. Which other programmes or projects are there? Should we join them or coordinate with them?',
    step4: 'Step 4. Look at the web together. What stands out? What is missing?',
    step5: 'Step 5. Which parties are best represented? Write down at least three.',
    swap: 'Time to swap. Everything is kept. The other group goes on with this map.',
  },
  fourth: {
    motivators: 'What makes you want to work together?',
    demotivators:
      'What takes that away? When did you not call somebody although it was needed? Name no family.',
    preconditions: 'What do you need from your own organisation?',
    obstacles: 'What can you and your organisation not change? How do you deal with that?',
    overviewWishes: 'What can and do we want with this overview? What should be in it?',
    webberSentence: 'Finish this sentence: “When I do not know what to do any more, I call…”',
    webberWhy: 'Why this person or organisation?',
    webberSelf: 'Do you feel like a webber yourself? Then you may name yourself.',
  },
  changedSince: (session, created, deleted, updated) =>
    `This changed since session ${session}: ${created} new, ${deleted} gone, ${updated} changed.`,
  noFixedParticipant: (organisation) => `${organisation} has no fixed participant yet.`,
  tooFewExperts: (groups, experts, short) =>
    `There are ${groups} groups and ${experts} experts by experience. That is ${short} too few. Make fewer groups or invite somebody else.`,
  colleagues: (a, b) =>
    `${a} and ${b} work for the same organisation. Put them in different groups if you can.`,
}
