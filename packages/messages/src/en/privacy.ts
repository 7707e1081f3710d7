import type { privacy as dutch } from '../nl/privacy.ts'
import type { Words } from '../words.ts'

export const privacy: Words<typeof dutch> = {
  noCases:
    'Write nothing about a child or a family here. No age, street or special situation either. Only write who or what is needed in working together.',
  caseFound:
    'This text seems to be about a child or a family. Take that part out. Then you can keep it.',
  notAboutFamily: 'This is not about a child or family',
  leftAsked: (text) => `Not kept yet: “${text}”. This text seems to be about a child or a family.`,
  throwAway: 'Throw the text away',
  contact:
    'May your email address be on the map? Only participants of this network see it. You can always take it away again.',
  preferFunction:
    'Rather use a function and a general email address. Then the map stays right when somebody changes jobs.',
  experienceExperts:
    'We do not show on the map who is an expert by experience. We use it only to divide the groups well.',
  keptUntil: (day) =>
    `We keep names and email addresses until ${day}. After that we remove them. The map with organisations stays.`,
  rights: (email) =>
    `You may see what it says about you. You may have it corrected or removed. Write to ${email}.`,
  ownCard: 'Is this card right? Only your own organisation decides what it says.',
}
