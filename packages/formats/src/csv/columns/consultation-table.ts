import { cardStatus, level, nameOf, origin, text, words, yesNo } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

export const consultationTableTable: CsvTable<'consultationTable'> = {
  file: 'overleggen.csv',
  kind: 'consultationTable',
  columns: [
    ['id', 'id', text],
    ['naam', 'name', text],
    ['afkorting', 'abbreviation', text],
    ['soort', 'tableKind', words({ case: 'casus', coordination: 'afstemming', policy: 'beleid' })],
    ['niveau', 'level', level],
    ['werkgebied', 'area', text],
    ['frequentie', 'frequency', text],
    ['bespreekt_casussen', 'casesDiscussed', yesNo],
    ['trekker_id', 'lead', text],
    ['trekker', '=', nameOf('lead')],
    ['doel', 'purpose', text],
    ['informeel_aangesloten', 'informalConnection', text],
    ['status', '*', cardStatus],
    ['bron', 'origin', origin],
    ['opmerking', 'remark', text],
  ],
}
