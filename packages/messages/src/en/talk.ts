import type { talk as dutch } from '../nl/talk.ts'
import type { Words } from '../words.ts'

export const talk: Words<typeof dutch> = {
  title: 'What stands out? What is missing?',
  explanation:
    'Look at the web together. Write down briefly what you hear, but nothing about a child or family.',
  about: 'About',
  wholeNetwork: 'the whole network',
  howToChoose: 'Choose something on the map if it is about that.',
  letGo: 'About the whole network after all',
  letGoAgain: (name) => `About ${name}`,
  kindsLabel: 'Write down',
  kinds: {
    standsOut: { key: 's', name: 'Stands out', ask: 'What stands out?' },
    missing: { key: 'm', name: 'Missing', ask: 'What is missing?' },
    whoIsMissing: { key: 'w', name: 'Who is missing?', ask: 'Who is missing?' },
    goesWell: { key: 'g', name: 'Goes well', ask: 'What goes well?' },
    canImprove: { key: 'i', name: 'Can improve', ask: 'What can improve?' },
  },
  keysHint: 'The letter also works while you are on the map.',
  enterHint: 'Enter keeps it. Escape stops.',
  save: 'Write down',
  cancel: 'Cancel',
  invite: 'Invite them?',
  inviteAnswers: { yes: 'Yes', no: 'No' },
  audience: 'Who may read this?',
  audiences: { projectTeam: 'Project team first', coalition: 'The coalition' },
  toProjectTeam: 'The project team only, for now',
  toCoalition: 'The coalition may read this',
  listTitle: 'Written down',
  nothingYet: 'Nothing written down yet. Choose a button above or press the letter.',
  noted: (kind, count) =>
    `Written down under “${kind}”. That makes ${count === 1 ? '1 sentence' : `${count} sentences`}.`,
  textOf: (text) => `Change: ${text}`,
  textLabel: 'Sentence',
  more: (text) => `More about: ${text}`,
  remove: 'Remove',
  showOnMap: (name) => `Show ${name} on the map`,
}
