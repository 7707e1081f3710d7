import type { blindSpots as dutch } from '../nl/blind-spots.ts'
import type { Words } from '../words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const blindSpots: Words<typeof dutch> = {
  noTable: {
    question: 'Who sits at no table?',
    none: 'Everybody sits at one table at least.',
    about: (count) =>
      `${several(count, 'organisation sits', 'organisations sit')} at no table at all. Would they like to? Or how do they hear from us?`,
    detail: null,
  },
  emptyDomains: {
    question: 'Which domain has nobody on the map yet?',
    none: 'Every domain has somebody on the map.',
    about: (count) =>
      `${several(count, 'domain has', 'domains have')} nobody on the map yet. Are we missing somebody?`,
    detail: null,
  },
  unseatedDomains: {
    question: 'Which domain sits at no table?',
    none: 'Every domain on the map sits at a table somewhere.',
    about: (count) =>
      `${several(count, 'domain is', 'domains are')} on the map, but nobody of it sits at a table.`,
    detail: (names) => `This is about ${list.format(names)}.`,
  },
  caseTablesWithoutInformal: {
    question: 'Which case table has no informal party?',
    none: 'Every case table has an informal party.',
    about: (count) =>
      `${several(count, 'case table has', 'case tables have')} no volunteer, church or resident. Who tells there how things are at home?`,
    detail: (_names, number) =>
      several(number, 'organisation at the table', 'organisations at the table'),
  },
  caseTablesWithoutExperience: {
    question: 'Which case table has no expert by experience?',
    none: 'Every case table has an organisation with experts by experience.',
    about: (count) =>
      `${several(count, 'case table has', 'case tables have')} no organisation of experts by experience. Who knows there what poverty feels like?`,
    detail: (_names, number) =>
      several(number, 'organisation at the table', 'organisations at the table'),
  },
  domainsApart: {
    question: 'Which two domains never meet?',
    none: 'Any two domains share one table at least.',
    about: (count) =>
      `${several(count, 'pair of domains shares', 'pairs of domains share')} no table at all. That need not be bad. Which two do need each other?`,
    detail: (_names, number) => `${several(number, 'organisation', 'organisations')} together`,
  },
  alikeTables: {
    question: 'Which tables look alike?',
    none: 'No two tables have nearly the same people round them.',
    about: (count) =>
      `${several(count, 'pair of tables has', 'pairs of tables have')} nearly the same organisations round them. Are both needed?`,
    detail: (_names, number) => `${Math.round(number * 100)} out of 100 are the same`,
  },
  manySeats: {
    question: 'Who may be sitting at too many tables?',
    none: 'Nobody sits at five tables or more.',
    about: (count) =>
      `${several(count, 'organisation sits', 'organisations sit')} at five tables or more. Can they still manage? Ask them.`,
    detail: (_names, number) => several(number, 'table', 'tables'),
  },
  onlyLinks: {
    question: 'Who is the only link?',
    none: 'Nobody is the only link. There is always another way round.',
    about: (count) =>
      `${several(count, 'organisation is', 'organisations are')} the only way to the rest for others. Can we make a second line?`,
    detail: (names) => `To ${list.format(names)}.`,
  },
  looseParts: {
    question: 'Who hangs loose from the rest?',
    none: 'Everything on the map hangs together.',
    about: (count) =>
      count === 1
        ? 'One part hangs loose from the rest. With one new seat or line it belongs.'
        : `${count} parts hang loose from the rest. With ${count} new seats or lines everything hangs together. Fewer will not do.`,
    detail: (names) => (names.length > 0 ? `Together with ${list.format(names)}.` : ''),
  },
  programmesWithoutTable: {
    question: 'Which programme has no table to align with?',
    none: 'Every programme has a table to align with.',
    about: (count) =>
      `${several(count, 'programme belongs', 'programmes belong')} to no table yet. Where is it at home?`,
    detail: null,
  },
  noFixedParticipant: {
    question: 'Which organisation has no fixed participant?',
    none: 'Every organisation has a fixed participant.',
    about: (count) =>
      `${several(count, 'organisation has', 'organisations have')} no fixed participant yet. Whom do we ask?`,
    detail: null,
  },
  uncheckedSeats: {
    question: 'Which seats have not been checked yet?',
    none: 'All seats have been checked.',
    about: (count) =>
      `${several(count, 'seat has', 'seats have')} not been checked yet. Who knows whether it is right?`,
    detail: (names) => `at ${list.format(names)}`,
  },
  oldSeats: {
    question: 'Which seats are older than a year?',
    none: 'No seat is older than a year.',
    about: (count) =>
      `${several(count, 'seat was', 'seats were')} written down more than a year ago. Is it still right?`,
    detail: (names, number) => `at ${list.format(names)}, written down in ${number}`,
  },
}
