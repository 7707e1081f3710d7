import { alignment, nameOf, text, words } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

const file = 'programmas.csv'

export const programmeTable: CsvTable<'programme'> = {
  file,
  kind: 'programme',
  columns: [
    ['id', 'id', text],
    ['naam', 'name', text],
    [
      'soort',
      'programmeKind',
      words({ programme: 'programma', project: 'project', scheme: 'regeling', pilot: 'pilot' }),
    ],
    [
      'status',
      'status',
      words({ running: 'loopt', planned: 'in voorbereiding', stopped: 'gestopt' }),
    ],
    ['trekker_id', 'lead', text],
    ['trekker', '=', nameOf('lead')],
    ['overleg_id', 'table', text],
    ['afstemming', 'alignment', alignment],
    ['looptijd', 'period', text],
    ['omschrijving', 'description', text],
    ['opmerking', 'remark', text],
  ],
}

/** The partners stand in the programme's own row, as a list of ids beside a list of names. */
export const programmePartnerTable: CsvTable<'programmePartner'> = {
  file,
  kind: 'programmePartner',
  onePer: ['partner_ids', 'partners'],
  columns: [
    ['id', 'programme', text],
    ['partner_ids', 'organisation', text],
    ['partners', '=', nameOf('organisation')],
  ],
}
