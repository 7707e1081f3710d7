import type { fourBoxes as dutch } from '../nl/four-boxes.ts'
import type { Words } from '../words.ts'

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const fourBoxes: Words<typeof dutch> = {
  title: 'What motivates, and what does not?',
  lead: 'Work in groups of at most eight people. Name no child and no family.',
  groupsNeeded: (people, groups) =>
    `With ${several(people, 'person', 'people')} that makes ${several(groups, 'group', 'groups')}.`,
  session: 'Session',
  group: 'Which group?',
  groupHint: 'For instance M1. Choose a group, or type a new one.',
  noGroup: 'Choose a group first. Then you can type.',
  useGroup: (name) => `Start group ${name}`,
  boxes: {
    motivator: { title: 'Motivators', add: 'What gives energy?' },
    demotivator: { title: 'Demotivators', add: 'What takes the energy away?' },
    precondition: { title: 'Preconditions', add: 'What is needed?' },
    obstacle: { title: 'Obstacles', add: 'What stays as it is?' },
    mapUse: { title: 'Wishes for the overview', add: 'What do you want with it?' },
  },
  toOverview: 'Choose under Overview what goes in, and what you use it for.',
  sensitive: 'First in the project team',
  sensitiveHint: 'Only this device and the project team see this.',
  remove: 'Take away',
  removeOne: (text) => `Take away: ${text}`,
  fromPhones: {
    title: 'Answered on phones',
    lead: 'Without a group and without a name.',
  },
  summary: 'One line for the whole room',
  summaryHint: 'This comes on the big screen. Name no names.',
  showSummaries: 'Open the lines on the big screen',
  summaries: {
    title: 'What do the groups tell?',
    group: (name) => `Group ${name}`,
    noGroup: 'Without a group',
    none: 'No group has written a line yet.',
    back: 'Back to session 4',
  },
  action: {
    make: 'Make it an action',
    makeOne: (text) => `Make it an action: ${text}`,
    change: 'Change the action',
    changeOne: (text) => `Change the action from: ${text}`,
    close: 'Finished',
    followUp: 'What will you do?',
    owner: 'Who takes this up?',
    told: (owner, followUp) => [followUp, owner && `Who: ${owner}`].filter(Boolean).join(' · '),
  },
  actions: {
    title: 'Actions from this session',
    text: 'You turn criticism into an action. Not into a mark on the map.',
    none: 'No action has been made yet.',
    columns: { what: 'Action', about: 'Came from', owner: 'Who', status: 'How far' },
    noOwner: 'Nobody yet',
  },
}
