import type { columnFields as nlFields, shapes as nlShapes } from '../nl/importing-columns.ts'
import type { Words } from '../words.ts'

/** What a sheet may be a list of. */
export const shapes: Words<typeof nlShapes> = {
  organisations: 'Organisations',
  tables: 'Consultation tables',
  seats: 'Who sits where: one seat per row',
  seatMatrix: 'Who sits where: crosses in a table',
  tablePerRow: 'Consultation tables, with everybody in one cell',
  links: 'Links between organisations',
  programmes: 'Programmes',
  nominations: 'Whom do you call? (webbers)',
  participants: 'Participants of the sessions',
}

/** What may stand in a column. */
export const columnFields: Words<typeof nlFields> = {
  ignore: 'Skip',
  number: 'Number in the list',
  name: 'Name',
  organisation: 'Organisation',
  table: 'Consultation table',
  parties: 'Who sit at the table',
  programme: 'Programme',
  partners: 'Who take part',
  lead: 'Lead',
  person: 'First name of the participant',
  function: 'Function',
  from: 'From',
  to: 'To',
  linkKind: 'Kind of link',
  role: 'Role at the table',
  mark: 'Cross: sits at the table',
  abbreviation: 'Abbreviation',
  aliases: 'Other names',
  formality: 'Formal or informal',
  domain: 'Domain',
  umbrella: 'Umbrella',
  level: 'Level',
  area: 'Area',
  offer: 'What they do',
  targetGroup: 'For whom',
  referral: 'Referral needed',
  email: 'E-mail',
  phone: 'Phone',
  frequency: 'How often',
  casesDiscussed: 'Discusses cases',
  reason: 'Why',
  sentence: 'Sentence about whom you call',
  remark: 'Remark',
}
