import type { team as dutch } from '../nl/team.ts'
import type { Words } from '../words.ts'

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const team: Words<typeof dutch> = {
  title: 'A team of webbers',
  text: 'Who together reach most organisations? Often these are not the three in the very middle. Those often sit at the same tables.',
  size: 'How large is the team?',
  addIn: 'Who is in it for certain?',
  addOut: 'Who cannot be in it?',
  inHint: 'Choose an organisation. The computer finds the others.',
  outHint: 'For instance because there is no time.',
  isIn: 'In it for certain',
  isOut: 'Cannot be in it',
  letGo: (name) => `Release ${name} again`,
  keep: 'Keep in',
  drop: 'Leave out',
  keepOf: (name) => `Keep in: ${name}`,
  dropOf: (name) => `Leave out: ${name}`,
  membersLabel: 'This team',
  reachLabel: 'Together in one step',
  reach: (reached, organisations) => `${reached} of ${organisations}`,
  reachTold: 'organisations. One step is: at a table together, or a line.',
  twoStepsLabel: 'Together in two steps',
  twoStepsTold: 'organisations. Then there is one other in between at most.',
  otherLabel: 'Is another team possible?',
  others: (count, size) =>
    count === 0
      ? `No other team of ${size}`
      : several(count, `team of ${size}`, `teams of ${size}`),
  othersTold: (compared) =>
    compared === 'all'
      ? 'would do as well, or nearly. So choose who suits you.'
      : 'with one other member would do as well, or nearly. So choose who suits you.',
  notReached: (count) =>
    `They do not reach ${several(count, 'organisation', 'organisations')} in one step`,
  everybody: 'They reach everybody in one step.',
  show: 'Show on the map',
  computing: 'The team is being worked out …',
  impossible: 'Too few organisations are left for this team. Release somebody.',
  meaning: 'How does the computer count this?',
  how: (nearness) =>
    `The computer looks for the team that reaches most organisations in one step. Together they are ${nearness} out of 100 near. At 100 everybody is one step away.`,
  counted: 'All seats and lines that exist now count. Also when they have not been checked yet.',
  source: 'This is called key players (Borgatti, 2006), with the measure KPP-Pos.',
}
