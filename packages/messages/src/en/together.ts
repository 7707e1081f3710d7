import type { together as dutch } from '../nl/together.ts'
import type { Words } from '../words.ts'

const people = (count: number) => (count === 1 ? '1 person is' : `${count} people are`)

export const together: Words<typeof dutch> = {
  tooManyTabs: 'This map is open here in too many windows. Close a few, and news comes in again.',
  people: {
    count: (count) => `${people(count)} working along`,
    short: (count) => `${count}`,
    title: 'Who is working along?',
    you: 'you',
    group: (group) => `Group ${group}`,
    looksAt: (name) => `is looking at ${name}`,
    alsoHere: (who) => `${who} is looking at this too.`,
    alone: 'Nobody else is working here right now.',
    change: 'Change group or name',
  },
  timer: {
    set: 'Set the clock',
    title: 'The clock',
    explanation: 'The clock only tells the time. You can always go on working.',
    minutes: 'Number of minutes',
    step: 'What for?',
    steps: {
      whole: 'The whole part',
      tables: 'Naming tables',
      seats: 'Who sits at the table?',
      programmes: 'Other programmes',
      look: 'Looking at what stands out',
      best: 'Best represented',
    },
    start: 'Start',
    pause: 'Pause',
    resume: 'Resume',
    add: '5 minutes more',
    stop: 'Stop the clock',
    left: (time) => `${time} left`,
    over: 'Time is up',
    paused: 'paused',
    afterwards: (what) => `then ${what}`,
    swapping: 'swapping',
    saysFive: '5 minutes left.',
    saysOver: 'Time is up. Take a moment to finish what you are doing.',
    swap: 'Swap groups',
    failed: 'The clock cannot be reached now. Check the connection.',
  },
  swap: {
    title: 'Everything is saved. The other group carries on.',
    waiting: (count) =>
      count === 1
        ? '1 change is still on this device. It is sent as soon as there is a connection.'
        : `${count} changes are still on this device. They are sent as soon as there is a connection.`,
    made: 'This is there already',
    nothing: 'Nothing has been entered in this session yet.',
    group: (group) => `Group ${group}`,
    noGroup: 'Without a group',
    inPreparation: 'Entered in the preparation.',
    inSession: (session) => `Entered in ${session.toLowerCase()}.`,
    showOnMap: (group) => `Show group ${group} on the map`,
    next: 'Who carries on now?',
    nextHint: 'First look together at what is there. Then add to it.',
    go: (group) => `Carry on as group ${group}`,
    other: 'Another group',
    otherHint: 'Type the name of the group.',
    back: 'Back to the worksheet',
  },
  group: {
    label: 'Group',
    by: (group) => `By group ${group}`,
    everybody: 'All groups',
  },
  entry: {
    title: 'Which group are you in?',
    explanation:
      'Everything you enter carries the name of your group. That way you can see later who added what.',
    groups: 'Choose your group',
    other: 'Another name for the group',
    name: 'Your name',
    nameHint:
      'May stay empty. The others in the room see your name while you take part. We do not keep it.',
    go: 'Take part',
    none: 'I am not in a group',
  },
}
