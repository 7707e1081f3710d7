import type { map as dutch } from '../nl/map.ts'
import type { Words } from '../words.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const map: Words<typeof dutch> = {
  title: 'Map',
  region: 'Map of organisations and consultation tables',
  help: 'Arrows go to the neighbours. Enter opens the card. Alt with an arrow moves. Plus and minus zoom, 0 shows everything. Escape lets go. Press / to search the list.',
  search: {
    label: 'Search or add',
    placeholder: 'Search or add  ( / )',
    onlySearch: 'Search the map',
    what: (name) => `What is “${name}”?`,
    kinds: {
      organisation: 'Organisation',
      consultationTable: 'Consultation table',
      programme: 'Programme',
    },
  },
  options: {
    button: 'Display',
    size: 'Size',
    sizes: { seats: 'Number of tables', even: 'All the same' },
    colour: 'Colour',
    colours: { domain: 'Domain', formality: 'Formal or informal' },
    filter: 'Filter',
    all: 'Everything',
    caseTables: 'Case tables only',
    byStatus: 'Status',
    statuses: { existing: 'Existing', wished: 'Wished for', ended: 'Ended' },
    without: 'Without this table',
    withoutTable: (table) => `Without ${table}`,
  },
  legend: {
    title: 'Legend',
    show: 'Show legend',
    hide: 'Hide legend',
    table: 'Consultation table',
    caseTable: 'Case table',
    programme: 'Programme',
    informal: 'Informal',
    formal: 'Formal',
    noFormality: 'Not known yet',
    noDomain: 'No domain yet',
    webber: 'Webber',
    maybeWebber: 'Perhaps a webber',
    seat: 'Sits at the table',
    chair: 'Chair',
    link: 'Works together',
    wished: 'Wished for',
    ended: 'Ended',
    codes: 'Letters in the circles',
  },
  codes: {
    municipal: 'Mu',
    debt: 'De',
    care: 'Ca',
    education: 'Ed',
    youth: 'Yo',
    welfare: 'We',
    living: 'Li',
    informal: 'In',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  rearrange: 'Rearrange',
  lines: {
    start: 'Draw line',
    stop: 'Stop drawing lines',
    chooseFirst: 'Choose an organisation, or drag from one to another.',
    chooseSecond: (from) => `Line from ${from}. Choose the other organisation.`,
  },
  empty: {
    title: 'The map is still empty',
    text: 'Type the name of a table or an organisation in the box above. Press Enter.',
    beside: 'What you fill in on the worksheet appears here by itself.',
    readOnly: 'There is nothing on this map yet.',
  },
  pointing: {
    team: 'With a ring: the team. Bright: whom they reach in one step. Faint: whom they do not.',
    leaving: (name) =>
      `Imagined away: ${name}. With a ring: who then comes loose. The map itself has not changed.`,
    question: (question) => `Bright: ${question}`,
    nothing: 'There is nothing to point at on the map for this.',
    clear: 'Show everything again',
  },
  selected: {
    organisation: (name, tables, lines) =>
      `${name}, organisation. ${counted(tables, 'table', 'tables')}, ${counted(lines, 'line', 'lines')}.`,
    consultationTable: (name, seats) =>
      `${name}, consultation table. ${counted(seats, 'organisation sits', 'organisations sit')} there.`,
    programme: (name, partners) =>
      `${name}, programme. ${counted(partners, 'organisation takes', 'organisations take')} part.`,
    link: (name) => `Line: ${name}.`,
    nothing: 'Nothing selected.',
  },
}
