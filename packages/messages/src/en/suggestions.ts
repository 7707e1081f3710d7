import type { suggestions as dutch } from '../nl/suggestions.ts'
import type { Words } from '../words.ts'

export const suggestions: Words<typeof dutch> = {
  introduction:
    'The map names a few organisations that may be webbers. It is a proposal to talk about. You decide.',
  named: (count, name, reason) =>
    `${count === 1 ? '1 person' : `${count} people`} named ${name}.${
      reason ? ` ${count === 1 ? 'The reason' : 'They said for example'}: “${reason}”` : ''
    }`,
  notNamed: (name) =>
    `Nobody has named ${name} yet. The map names ${name} because of the lines only. Ask in the room whether that is right.`,
  namedNotVisible: (name) =>
    `People name ${name}, but the lines do not show it. Are lines missing? Or is it one person who does a lot?`,
  soleLink: (name, groupA, groupB) =>
    `${name} is the only link between ${groupA} and ${groupB}. When ${name} falls away, no line is left.`,
  seats: (name, count, total, withCases) =>
    `${name} sits at ${count} of the ${total} tables. Cases are discussed at ${withCases} of them.`,
  domains: (name, count, list) => `${name} works with ${count} kinds of organisations: ${list}.`,
  connects: (name) => `Many short routes on the map pass through ${name}.`,
  restsOn: (count, unchecked) =>
    `This rests on ${count === 1 ? '1 line' : `${count} lines`}. ${unchecked} of them ${unchecked === 1 ? 'has' : 'have'} not been checked yet.`,
  hangsOn: (table, name) =>
    `Without ${table} the map no longer names ${name}. So this proposal hangs mostly on that one table.`,
  adopt: 'Adopt as webber',
  discussFirst: 'Discuss first',
  doNotAdopt: 'Do not adopt',
}
