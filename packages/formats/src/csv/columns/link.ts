import { count, either, nameOf, origin, status, text, words } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

export const linkTable: CsvTable<'link'> = {
  file: 'relaties.csv',
  kind: 'link',
  columns: [
    ['id', 'id', text],
    ['van_id', 'from', text],
    ['van', '=', nameOf('from')],
    ['naar_id', 'to', text],
    ['naar', '=', nameOf('to')],
    [
      'soort',
      'linkKind',
      words({
        refers: 'verwijst naar',
        warmHandover: 'warme overdracht',
        signals: 'geeft signaal aan',
        funds: 'financiert',
        collaborates: 'werkt samen met',
        sharesLocation: 'deelt locatie met',
        sharesVolunteers: 'deelt vrijwilligers met',
      }),
    ],
    ['richting', 'directed', either('gericht', 'ongericht')],
    ['sterkte', 'strength', count],
    ['status', 'status', status],
    ['wat_gaat_goed', 'goesWell', text],
    ['wat_kan_beter', 'canImprove', text],
    ['afspraak', 'agreement', text],
    ['bron', 'origin', origin],
  ],
}
