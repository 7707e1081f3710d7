import { cardStatus, level, list, origin, text, words } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

export const organisationTable: CsvTable<'organisation'> = {
  file: 'organisaties.csv',
  kind: 'organisation',
  columns: [
    ['id', 'id', text],
    ['naam', 'name', text],
    ['afkorting', 'abbreviation', text],
    ['aliassen', 'aliases', list],
    ['soort', 'formality', words({ formal: 'formeel', informal: 'informeel' })],
    ['domein', 'domain', text],
    ['koepel', 'umbrella', text],
    ['niveau', 'level', level],
    ['werkgebied', 'area', text],
    ['aanbod', 'offer', text],
    ['doelgroep', 'targetGroup', text],
    ['fasen', 'phases', list],
    ['verwijzing_nodig', 'referralNeeded', words({ yes: 'ja', no: 'nee', unknown: 'onbekend' })],
    ['verwijzing_toelichting', 'referralNote', text],
    ['contact_functie', 'contactFunction', text],
    ['contact_email', 'contactEmail', text],
    ['contact_telefoon', 'contactPhone', text],
    ['status', '*', cardStatus],
    ['bron', 'origin', origin],
    ['opmerking', 'remark', text],
  ],
}
