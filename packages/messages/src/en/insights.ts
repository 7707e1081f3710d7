import type { insights as dutch } from '../nl/insights.ts'
import type { Words } from '../words.ts'

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const insights: Words<typeof dutch> = {
  title: 'What do we see together?',
  partsLabel: 'Parts of Insights',
  parts: {
    questions: 'Questions',
    whatIf: 'What if',
    board: 'Heard',
    load: 'Busy',
    recap: 'Looking back',
  },
  questions: {
    title: 'Questions to the map',
    text: 'Choose a question. The map lights up what it is about. A question is not criticism.',
    found: (count) => `${count} found`,
    show: (question) => `Show on the map: ${question}`,
    empty:
      'There is too little on the map yet to ask questions. First put a table on it, and who sits there.',
    showOne: 'Only this one on the map',
    showAll: 'All of this question on the map',
    open: (name) => `Open the card of ${name}`,
    more: (count) => `Show all ${count}`,
    fewer: 'Show fewer',
    answered: (count) =>
      count === 1
        ? 'Nothing was found for this question'
        : `Nothing was found for ${count} questions`,
  },
  board: {
    title: 'What the groups noticed',
    text: 'What was said in the groups. Agree who does what.',
    textForRoom: 'What was said in the groups, as far as you may read it.',
    none: 'Nothing written down yet. That can be done in the Worksheet, at step 4.',
    noneLike: 'Nothing found with this choice.',
    groupBy: 'Put together',
    groupings: { kind: 'Kind', session: 'Session', group: 'Group', status: 'Progress' },
    status: 'Progress',
    allStatuses: 'Everything',
    owner: 'Who takes this up?',
    followUp: 'What was agreed?',
    statusOf: (text) => `Progress of: ${text}`,
    noOwner: 'Nobody yet',
    wholeNetwork: 'The whole network',
    sensitive: 'Sensitive: not on the big screen',
    hidden: (count) =>
      `${several(count, 'sensitive sentence is', 'sensitive sentences are')} not in sight.`,
    showHidden: 'Show sensitive sentences',
    noGroup: 'Without a group',
    groupName: (group) => `Group: ${group}`,
    count: (open, all) => `${open} of ${all} still open`,
  },
  load: {
    title: 'How full is the diary?',
    text: 'At how many tables does each organisation sit? Who sits everywhere may have little time. Ask them.',
    organisation: 'Organisation',
    seats: 'Tables',
    caseSeats: 'With cases',
    leads: 'Leads itself',
    hours: 'Hours a month, about',
    hoursHint: (minutes) =>
      `How long does a meeting take? Now we count ${minutes} minutes, without travelling.`,
    minutes: 'Minutes per meeting',
    perMonth: (hours) => `${hours} hours`,
    atLeast: (hours) => `at least ${hours} hours`,
    hoursUnknown: 'we do not know',
    frequencyUnknown: (count) =>
      `We do not know how often ${several(count, 'table meets', 'tables meet')}.`,
    more: (count) => `Show all ${count} organisations`,
    fewer: 'Show fewer',
    none: 'Nobody sits at a table yet.',
    overlapTitle: 'Which tables look alike?',
    overlapText:
      'Of all organisations that sit at either of the two: how many sit at both? From 80 out of 100 on there is a mark. Then ask: are both needed?',
    tables: 'Tables',
    shared: 'At both',
    alike: 'The same',
    outOf: (percent) => `${percent} out of 100`,
    isAlike: 'nearly the same table',
    noOverlap: 'No two tables share an organisation.',
    moreOverlap: (count) => `Show all ${count} pairs`,
    source: 'Shared organisations divided by all organisations at either of the two (Jaccard).',
  },
  recap: {
    title: 'What was added?',
    text: 'To begin with. This was there already, and this is new.',
    since: 'Since',
    counts: 'Written down in that session and after',
    kinds: {
      consultationTable: (count) => several(count, 'table', 'tables'),
      organisation: (count) => several(count, 'organisation', 'organisations'),
      seat: (count) => several(count, 'seat at a table', 'seats at tables'),
      link: (count) => several(count, 'line', 'lines'),
      programme: (count) => several(count, 'programme or project', 'programmes and projects'),
      observation: (count) => several(count, 'observation', 'observations'),
    },
    alreadyThere: (count) =>
      count === 0
        ? 'There was none yet.'
        : `There ${count === 1 ? 'was' : 'were'} ${count} already.`,
    byGroup: 'Who wrote it down?',
    groupLine: (group, count) => `Group ${group} entered ${count}`,
    noGroup: (count) => `Without a group: ${count}`,
    countedFrom: (day) =>
      `New is what belongs to this session or later. Deleted and changed come from the logbook, from ${day} on.`,
    countedAll:
      'New is what belongs to this session or later. Deleted and changed come from the whole logbook, as the session has no date or is still to come.',
    noLog: 'The logbook is not there now. So this only says what is new.',
    newOnly: (session, created) => `Since session ${session}: ${created} new.`,
    loading: 'The logbook is being read …',
  },
  tips: { done: 'Read, carry on', again: 'Tips for the facilitator' },
  numbers: 'What do these numbers mean?',
  noSessions: 'There are no sessions on this map yet.',
  about: 'About this map',
}
