import type { whatIf as dutch } from '../nl/what-if.ts'
import type { Words } from '../words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const whatIf: Words<typeof dutch> = {
  title: 'What if an organisation drops out?',
  titleOf: (name) => `What if ${name} drops out?`,
  text: 'People fall ill and projects stop. Look together at what would come loose. This is not criticism. It is a reason to make a second line.',
  choose: 'Which organisation?',
  chooseHint: 'Or click an organisation on the map.',
  ask: 'What if this party drops out?',
  nobodyLoose: (name) =>
    `Without ${name} everybody who is connected now stays connected. There is another way round.`,
  loose: (name, loose) =>
    loose.length === 1
      ? `Without ${name} nobody reaches ${list.format(loose)} any more.`
      : `Without ${name} the rest no longer reaches these ${loose.length}: ${list.format(loose)}.`,
  groups: (count) => `They fall into ${count} groups.`,
  looseTitle: 'Who comes loose?',
  group: (number) => `Group ${number}`,
  before: 'Now',
  after: (name) => `Without ${name}`,
  partsTitle: 'Before and after',
  parts: (count) =>
    count === 1 ? 'Everything hangs together' : several(count, 'loose part', 'loose parts'),
  organisations: (count) => several(count, 'organisation', 'organisations'),
  cannotReach: (percent) =>
    percent < 1
      ? 'Nearly everybody can reach nearly everybody.'
      : `Of every 100 pairs, ${percent} cannot reach each other.`,
  domainsTitle: 'Which table loses a domain?',
  domain: (table, domain) => `${table} then has nobody left from ${domain}.`,
  noDomains: 'No table loses its last one from a domain.',
  successorsTitle: 'Who could take over?',
  successorsText: 'These organisations need the fewest new seats and lines for it.',
  noSuccessors: 'There is nobody who could take over.',
  newSeats: (tables) =>
    tables.length === 0 ? 'No new seat is needed.' : `New at the table of ${list.format(tables)}.`,
  newLinks: (count) =>
    count === 0
      ? ''
      : `And ${several(count, 'new line', 'new lines')}, with ${count === 1 ? 'this group' : 'each of these groups'}:`,
  newLink: (names) => `with ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}`,
  sameDomain: 'same domain',
  meaning: 'How does the computer count this?',
  how: 'We imagine the organisation off the map, with all its seats and lines. Then we look who can still reach each other. The map itself does not change.',
  source: 'Tarjan (1972) for who comes loose; Borgatti (2006), KPP-Neg F, for the pairs.',
  notCounted: 'This organisation does not count on the map: it is not there yet, or no longer.',
}
