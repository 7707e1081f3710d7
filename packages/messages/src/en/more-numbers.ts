import type { moreNumbers as dutch } from '../nl/more-numbers.ts'
import type { Words } from '../words.ts'

export const moreNumbers: Words<typeof dutch> = {
  title: 'More numbers',
  warning:
    'These numbers are for those who know them. Most simply follow how large the tables are. So their order does not go from good to bad.',
  computing: 'The numbers are being worked out …',
  organisation: 'Organisation',
  sortHint: 'Choose a column to sort by.',
  sortBy: (name) => `Sort by ${name}`,
  basis: (nodes, lines, day) =>
    `Counted on ${day}, with ${nodes} organisations and tables and ${lines} lines. A share runs from 0 to 100.`,
  none: '–',
  noneTold: 'There is no such number for this organisation.',
  names: {
    seats: 'Seats at tables',
    betweenness: 'Connects groups',
    degree: 'Lines',
    harmonicCloseness: 'Near to everybody',
    eigenvector: 'Busy neighbours',
    pageRank: 'PageRank',
    constraint: 'Bound to each other',
    effectiveSize: 'Different contacts',
  },
  about: 'What do these numbers mean?',
  told: {
    pageRank:
      'PageRank: who would be visited often if you keep following any line. It mostly follows how large the tables are. You can usually skip this number.',
    constraint:
      'Bound to each other (constraint): do the contacts of this organisation know each other too? High means: yes, mostly. One large table makes this number low or high without it saying anything.',
    effectiveSize:
      'Different contacts (effective size): how many contacts does this organisation have that do not know each other? One large table weighs heavily here.',
  },
  sources: 'Where do they come from?',
}
