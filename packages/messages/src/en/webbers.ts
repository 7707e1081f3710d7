import type { webbers as dutch } from '../nl/webbers.ts'
import type { Words } from '../words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const webbers: Words<typeof dutch> = {
  title: 'Who are the webbers?',
  lead: 'People name, the map points, you decide. This is not a report card.',
  onThisPage: 'On this page',
  jump: {
    suggestions: 'Proposals',
    ask: 'To ask',
    team: 'A team',
    decisions: 'Decisions',
    nominate: 'Name somebody',
    phones: 'On the phone',
    nominations: 'Who was named',
  },
  informal: 'Informal',
  openCard: (name) => `Open the card of ${name}`,
  figures: {
    named: 'Named in the room',
    times: (times) => `${times}×`,
    byPeople: (people, present) =>
      present > 0
        ? `by ${people} of the ${several(present, 'person', 'people')} who were there`
        : `by ${several(people, 'person', 'people')}`,
    notYet: 'Nobody yet',
    askFirst: 'First ask in the room whom people call.',
    checked: 'How sure is this?',
    seats: (checked, seats) => `${checked} of ${seats}`,
    noSeats: 'No seats yet',
    noSeatsTold: 'Nobody sits at a table yet.',
    areChecked: 'seats have been checked.',
    askThese: (count) => (count === 1 ? 'Ask about this seat' : `Ask about these ${count}`),
    seatAt: (organisation, table) => `${organisation} at ${table}`,
    decided: 'Decided by the group',
    webbers: (count) => several(count, 'webber', 'webbers'),
    nothingDecided: 'The group has not decided anything yet.',
    toDiscuss: (count) =>
      count === 0
        ? 'Nothing is still open.'
        : `${several(count, 'proposal is', 'proposals are')} still open.`,
  },
  without: {
    title: 'One large table can change the picture',
    isOn: 'Look without this table',
    table: 'Which table',
    seats: (count) => several(count, 'organisation at the table', 'organisations at the table'),
    same: (table) => `Without ${table} the map points at the same organisations.`,
    changed: (table, entered, left, stay) =>
      [
        `Without ${table} it looks different.`,
        entered.length > 0 ? `Added: ${list.format(entered)}.` : '',
        left.length > 0 ? `Gone: ${list.format(left)}.` : '',
        stay > 0 ? `${several(stay, 'other stays', 'others stay')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    isBack: 'The map counts all tables again.',
    tooLittle: (table) => `Without ${table} there is too little on the map to propose anything.`,
  },
  groups: {
    namedAndVisible: {
      title: 'Named by people and visible in the lines',
      none: 'Nobody is both named and visible in the lines yet.',
    },
    visibleOnly: {
      title: 'Visible in the lines, not named yet',
      none: 'Everybody who is visible in the lines was named too.',
    },
    namedOnly: {
      title: 'Named, but not visible in the lines',
      none: 'Everybody who was named is visible in the lines too.',
    },
    alphabetical: 'In alphabetical order. The order means nothing.',
  },
  tooLittle: {
    title: 'There is still too little on the map to propose anything.',
    needed: (tables, seats) =>
      `That takes at least ${tables} consultation tables and ${seats} seats at them.`,
    now: (tables, seats) =>
      `Now there ${tables === 1 ? 'is' : 'are'} ${several(tables, 'table', 'tables')} and ${several(seats, 'seat', 'seats')}. First go on with the worksheet.`,
  },
  reasons: {
    namedBy: (times, name) =>
      times === 1 ? `1 person named ${name}.` : `${times} people named ${name}.`,
    self: (self, times) => {
      if (times === 1) return 'This person named themselves.'
      if (self === times) return 'All of them named themselves.'
      return self === 1 ? 'One of them named themselves.' : `${self} of them named themselves.`
    },
    quotes: (times, quotes) =>
      `${times === 1 ? 'The reason' : 'They said for example'}: ${quotes.map((quote) => `“${quote}”`).join(' ')}`,
    noNominations: 'Nobody has been named yet. First ask in the room whom people call.',
    soleLink: (name, loose) =>
      `${name} is the only link between the rest of the map and ${list.format(loose)}. When ${name} falls away, no line is left.`,
    soleLinks: (name, parts) =>
      `${name} is the only link between the rest of the map and ${parts.length} groups. ${parts
        .map((part, index) => `Group ${index + 1}: ${list.format(part)}.`)
        .join(' ')} When ${name} falls away, no line is left.`,
    noSeats: (name) => `${name} does not sit at any table yet.`,
    seats: (name, seats, total) => `${name} sits at ${seats} of the ${total} tables.`,
    caseSeats: (caseSeats, seats) => {
      if (seats === 1)
        return caseSeats === 1 ? 'Cases are discussed there.' : 'No cases are discussed there.'
      if (caseSeats === 0) return 'Cases are discussed at none of them.'
      if (caseSeats === seats) return 'Cases are discussed at all of them.'
      return `Cases are discussed at ${caseSeats} of them.`
    },
    domains: (name, domains) =>
      `${name} works with ${several(domains.length, 'kind of organisation', 'kinds of organisations')}: ${list.format(domains)}.`,
    lines: (lines) => `This rests on ${several(lines, 'line', 'lines')}.`,
    allChecked: 'All of them were checked.',
    unchecked: (unchecked) =>
      unchecked === 1
        ? '1 of them has not been checked yet.'
        : `${unchecked} of them have not been checked yet.`,
    hangsOnMark: (table) => `Hangs on ${table}`,
  },
  inShort: {
    named: (times) => `Named by ${several(times, 'person', 'people')}.`,
    notNamed: 'Nobody named it yet.',
    soleLink: (others) =>
      `Only link to ${others.length > 2 ? `${others.length} other parties` : list.format(others)}.`,
    seats: (seats, total) =>
      seats === 0 ? 'Does not sit at any table yet.' : `Sits at ${seats} of the ${total} tables.`,
    why: 'Why?',
  },
  number: {
    show: 'Show the number',
    meaning: 'What does this number mean?',
    value: (percent) =>
      percent < 1
        ? 'The number is less than 1 out of 100.'
        : `The number is ${percent} out of 100. At 100 every shortest route passes through this organisation.`,
    withoutTable: (table, percent) =>
      `Without ${table} it is ${percent < 1 ? 'less than 1' : percent}.`,
    basis: (nodes, lines, day) =>
      `Counted on ${day}, with ${nodes} organisations and tables and ${several(lines, 'line', 'lines')}.`,
    sourceTwoMode:
      'Each pair counts once (Freeman, 1977; Brandes, 2001). The number is divided by the highest that these numbers of organisations and tables allow (Borgatti and Everett, 1997).',
    sourceOneMode: (nodes) =>
      `Each pair counts once (Freeman, 1977; Brandes, 2001). There are lines between organisations as well. So the number is divided by (N−1)(N−2)/2, with N = ${nodes}.`,
    counted:
      'All seats at tables and all lines that exist now are counted, also seats that are not certain. What you wish for or what has ended is not counted. Nor are programmes.',
  },
  informalPlace: {
    title: 'Informal webbers',
    text: 'Tables count against informal parties. Volunteers, churches and residents seldom meet at a table. So look at them separately.',
    none: 'No informal party is named or visible in the lines yet. Whom do you know?',
    seeWhy: 'See why',
    named: (times) => `named ${times}×`,
    notNamed: 'not named yet',
    isVisible: 'visible in the lines',
    notVisible: 'not visible in the lines',
  },
  decide: {
    title: (name) => `Decision about ${name}`,
    about: 'Decision about',
    itself: 'The organisation itself',
    other: 'Another function …',
    aboutFunction: 'Decide about a function',
    whichFunction: 'Which function?',
    functionHint:
      'Write a function, not a name. Then the map stays right when somebody changes jobs.',
    more: 'Consent, reason and session',
    seenBy: (who) => `seen by: ${who.toLocaleLowerCase('en')}`,
    edit: 'Change decision',
    webberFunction: (job) => `Webber: ${job}`,
    functionAt: (job, organisation) => `${job} at ${organisation}`,
    remove: 'Remove decision',
    noSession: 'Preparation',
    noReason: 'No reason yet',
    consentTold: {
      yes: 'Wants this too',
      ask: 'Still to be asked',
      no: 'Does not want this',
      notNeeded: 'No need to ask',
    },
  },
  whoSees: {
    shown: 'The coalition sees this.',
    notConfirmed: 'Only the project team sees this. The group has not adopted this webber yet.',
    notAdopted: 'Only the project team sees this. The group did not adopt this webber.',
    ask: 'Only the project team sees this. First ask whether this webber agrees.',
    no: 'Only the project team sees this. This webber does not want it.',
  },
  whoSeesShort: { coalition: 'Coalition', projectTeam: 'Project team' },
  decisions: {
    title: 'What the group decided',
    text: 'A webber is an organisation or a function at an organisation. The coalition sees only those that were adopted and agree. On the map a webber has a ring and a star.',
    none: 'No decisions yet. At a proposal, choose: adopt, discuss first or do not adopt.',
    who: 'Who',
    status: 'Decision',
    session: 'Session',
    reason: 'Why',
    consent: 'Consent',
    seen: 'Who sees this',
    change: 'Change',
    another: 'Decide about another organisation',
    anotherHint: 'Also when nobody named it and the map does not point at it.',
  },
  nominate: {
    title: 'Name a webber',
    sentence: 'When I do not know what to do any more, I call …',
    hint: 'An organisation, or a function at an organisation. Not in the list? Write down the name.',
    useTyped: (text) => `Use “${text}” as typed`,
    functionHint: 'Empty: it is about the whole organisation. Write a function, not a name.',
    who: 'Whom do you name?',
    someoneElse: 'Somebody else',
    myself: 'Myself',
    nominator: 'Named by',
    nominatorHint: 'May stay empty. Only to count people. Shown nowhere.',
    nominatorPlaceholder: 'Choose a participant',
    session: (session) => `This belongs to: ${session}. At the top you can choose another session.`,
    add: 'Add nomination',
    addWithoutReason: 'Add without a reason',
    whomFirst: 'Whom do you call? Choose an organisation or a function, or write down a name.',
    reasonFirst:
      'Please write down shortly why. Without a reason the group cannot talk about it. What you entered is still there.',
    isTyped: 'not on the map yet',
  },
  nominations: {
    title: 'Who was named?',
    text: 'Only the project team sees this. The coalition never sees who named whom.',
    none: 'Nobody has been named yet.',
    times: (times) => `named ${times}×`,
    whole: 'The organisation itself',
    self: 'named themselves',
    noReason: 'No reason yet',
    edit: 'Change nomination',
    remove: 'Remove nomination',
  },
}
