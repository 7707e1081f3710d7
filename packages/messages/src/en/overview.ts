import type { overview as dutch } from '../nl/overview.ts'
import type { Words } from '../words.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeZone: 'Europe/Amsterdam',
})

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const overview: Words<typeof dutch> = {
  document: {
    title: (map) => (map ? `Overview ${map}` : 'Overview of the network'),
    madeFor: { projectTeam: 'For the project team', coalition: 'For the coalition' },
    notice: {
      projectTeam:
        'This copy is for the project team only. It holds open points and remarks that have not been discussed with everybody yet. Do not pass it on. Make the coalition’s copy for the coalition.',
      coalition:
        'This overview belongs to everybody who takes part. Is something in it wrong? Tell the project team. Only your own organisation decides what is on your card.',
    },
    day: (date) => dayFormat.format(new Date(date)),
    page: (number, total) => `Page ${number} of ${total}`,
    goal: 'Our goal',
    purpose: 'What do we use this overview for?',
    contents: 'What is in it?',
    whatIsThis: 'What is this?',
    whatItShows:
      'This map shows who sits at a table with whom. A circle is an organisation. A rectangle is a consultation table. A line means: these two have something to do with each other. The map was made by the people in the room, so it is never quite finished.',
    howToRead:
      'Do not begin with the numbers. Look together first. What stands out? Who is missing? Is this what you see every day?',
    placeSaysNothing:
      'The place on the map says nothing. The middle is no more important than the edge.',
    join: (names) => list.format(names),
    unknown: 'Not known yet',
    yes: 'Yes',
    no: 'No',
  },
  mapPage: { title: 'The map', legend: 'What do the signs mean?', whatYouSee: 'What do you see?' },
  legend: {
    groups: {
      municipal: 'Municipality and income',
      debt: 'Money worries',
      care: 'Health',
      education: 'Education and childcare',
      youth: 'Youth and safety',
      welfare: 'Welfare and neighbourhood team',
      living: 'Housing and leisure',
      informal: 'Informal and church',
    },
    noDomain: 'Field of work not known yet',
    table: 'Consultation table',
    informal: 'Dashed edge: informal or wished for',
    programme: 'Programme or project',
    webber: 'Webber (connector)',
    possibleWebber: 'Ring: perhaps a webber',
    seat: 'Sits at the table. The larger the circle, the more tables',
    lead: 'Leads the table',
    link: 'Works together. An arrow points at who receives something',
    programmeLine: 'Takes part in a programme',
    wished: 'Dashed line: presumed, wished for or ended',
  },
  insight: {
    counts: (n) =>
      `The map has ${several(n.organisations, 'organisation', 'organisations')} and ${several(n.tables, 'consultation table', 'consultation tables')}, with ${several(n.seats, 'seat', 'seats')} in all. It also has ${several(n.programmes, 'programme or project', 'programmes and projects')}.`,
    largestTable: ({ name, seats }) =>
      `There is one large table: ${name}, with ${seats} organisations. Without it the map looks different.`,
    mostSeats: (names) =>
      `${list.format(names)} ${names.length === 1 ? 'sits' : 'sit'} at most tables. That does not make them more important.`,
    loose: (names) =>
      `Still without a line: ${list.format(names)}. Is there something we do not know, or is there really no contact?`,
    webbers: (names) =>
      names.length === 1
        ? `The group names one webber (connector): ${names[0]}.`
        : `The group names these webbers (connectors): ${list.format(names)}.`,
  },
  tables: {
    title: 'Consultation tables and who sits there',
    intro: 'First the tables where cases are discussed, then the other tables.',
    none: 'There are no consultation tables on the map yet.',
    nobody: 'Nobody at this table yet.',
    cases: 'cases are discussed here',
    purpose: 'What for',
    informal: 'Informal parties',
    lead: 'Led by',
    columns: { organisation: 'Who sits there', role: 'Role', how: 'How they take part' },
    roles: {
      chair: 'Chair',
      member: 'Member',
      onInvitation: 'Sometimes, by invitation',
      papersOnly: 'Receives the papers only',
      unknown: 'Role not known yet',
    },
    presumed: 'not certain',
    unchecked: 'not checked yet',
    kinds: { case: 'Case table', coordination: 'Coordination table', policy: 'Policy table' },
    alignments: {
      toReview: 'Still to look at',
      join: 'Join',
      coordinate: 'Coordinate',
      notNeeded: 'Not needed',
    },
    statuses: { existing: 'exists', wished: 'wished for', ended: 'has ended' },
    seats: (count) => several(count, 'organisation', 'organisations'),
  },
  organisations: {
    title: 'Organisations and what they do',
    intro:
      'By field of work, in alphabetical order. Is a card wrong? The organisation itself has the last word.',
    none: 'There are no organisations on the map yet.',
    noDomain: 'Field of work not known yet',
    formalities: { formal: 'Formal', informal: 'Informal' },
    levels: {
      neighbourhood: 'Neighbourhood',
      municipality: 'Municipality',
      region: 'Region',
      national: 'National',
    },
    belongsTo: (parent) => `part of ${parent}`,
    offer: 'Offer',
    targetGroup: 'For whom',
    importance: 'Why important',
    referral: 'Referral needed?',
    referralAnswers: { yes: 'Yes', no: 'No', unknown: 'We do not know' },
    contact: 'Contact',
    tables: 'Sits at',
    links: 'Works together',
    programmes: 'Takes part in',
    goesWell: 'Goes well',
    canImprove: 'Can improve',
    agreement: 'Agreement',
    linkKinds: {
      refers: {
        to: (other) => `Refers to ${other}`,
        from: (other) => `Receives referrals from ${other}`,
      },
      warmHandover: {
        to: (other) => `Hands over in person to ${other}`,
        from: (other) => `Is handed over to in person by ${other}`,
      },
      signals: {
        to: (other) => `Gives signals to ${other}`,
        from: (other) => `Receives signals from ${other}`,
      },
      funds: { to: (other) => `Funds ${other}`, from: (other) => `Is funded by ${other}` },
      collaborates: {
        to: (other) => `Works together with ${other}`,
        from: (other) => `Works together with ${other}`,
      },
      sharesLocation: {
        to: (other) => `Shares a location with ${other}`,
        from: (other) => `Shares a location with ${other}`,
      },
      sharesVolunteers: {
        to: (other) => `Shares volunteers with ${other}`,
        from: (other) => `Shares volunteers with ${other}`,
      },
    },
    anyLink: {
      to: (other) => `Has to do with ${other}`,
      from: (other) => `Has to do with ${other}`,
    },
  },
  programmes: {
    title: 'Programmes and projects',
    intro: 'Other local work that you can join, or coordinate with.',
    columns: {
      programme: 'Programme or project',
      who: 'Who takes part',
      alignment: 'What we want',
    },
    kinds: { programme: 'Programme', project: 'Project', scheme: 'Scheme', pilot: 'Pilot' },
    statuses: { running: 'running', planned: 'planned', stopped: 'stopped' },
    lead: (name) => `Led by: ${name}`,
    partners: (names) => `Partners: ${names}`,
    table: (name) => `Belongs to table: ${name}`,
  },
  webbers: {
    title: 'Webbers',
    intro: {
      projectTeam:
        'A webber is a connector: somebody you call when you do not know what to do any more. A star means: confirmed, and it may be on the map. It is not a ranking.',
      coalition:
        'A webber is a connector: somebody you call when you do not know what to do any more. The group decided this. Whoever is named here agrees. It is not a ranking.',
    },
    none: 'No webbers have been confirmed yet.',
    statuses: {
      proposed: 'Proposed',
      discussed: 'Discussed',
      confirmed: 'Confirmed',
      notAdopted: 'Not adopted',
    },
    consents: {
      yes: 'agrees',
      ask: 'still to be asked',
      no: 'does not want this: do not show it',
      notNeeded: 'need not be asked',
    },
    session: (number) => `session ${number}`,
    said: (reasons) => `People said: ${reasons.map((reason) => `“${reason}”`).join(' ')}`,
    noReason: 'No reason has been written down yet.',
  },
  suggestions: {
    title: 'What the map suggests',
    intro:
      'The map names a few organisations that may be webbers. It is a suggestion to talk about. You decide. The order is alphabetical.',
  },
  openPoints: {
    title: 'Open points',
    intro: 'This still has to be done or checked before the final session.',
    none: 'There are no open points. Everything has been checked.',
    observations: 'What the groups noticed',
    columns: { what: 'What', about: 'About', next: 'What we do with it', owner: 'Who' },
    kinds: {
      standsOut: 'Stands out',
      missing: 'Missing',
      whoIsMissing: 'Who is missing',
      goesWell: 'Goes well',
      canImprove: 'Can improve',
      motivator: 'Motivates',
      demotivator: 'Discourages',
      precondition: 'What I need',
      obstacle: 'What we cannot change',
      mapUse: 'Use of the map',
    },
    progress: { open: 'Open', inProgress: 'In progress', done: 'Done' },
    sensitive: 'sensitive',
    invite: 'invite',
    noOwner: 'Nobody yet',
    wholeNetwork: 'The whole network',
    emptyDomains: 'Fields of work that nobody comes from yet',
    presumedSeats: 'Seats that are not certain',
    uncheckedTables: 'Tables that have not been checked yet',
    uncheckedOrganisations: 'Organisations that have not been checked yet',
    askConsent: 'Still to ask: may this be on the map as a webber?',
  },
  limits: {
    title: 'What does this map not say?',
    points: [
      'The map does not say who does good or bad work. An organisation with few lines can be very important to a family.',
      'The map does not say whether working together is pleasant. A line only means: there is contact.',
      'The map only shows what was written down. Whoever was not in the room gets fewer lines. Whoever makes the map often gets more.',
      'Informal help is often shown too small. Neighbours, mothers and volunteers meet little. Still they help a lot.',
      'A high number can also be a warning. Perhaps everything ends up with one person.',
      'The numbers are not meant for grants, judgement or cuts. Do not use them for that.',
      'A webber is often a person. People change jobs. So check the list regularly.',
    ],
    short: 'This is not a school report. It is the beginning of a conversation.',
  },
}
