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
  preferFunction:
    'Rather use a function and a general email address. Then the map stays right when somebody changes jobs.',
}
