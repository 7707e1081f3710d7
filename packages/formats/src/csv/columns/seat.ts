import { nameOf, origin, text, words } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

export const seatTable: CsvTable<'seat'> = {
  file: 'deelname.csv',
  kind: 'seat',
  columns: [
    ['id', 'sourceId', text],
    ['overleg_id', 'table', text],
    ['overleg', '=', nameOf('table')],
    ['organisatie_id', 'organisation', text],
    ['organisatie', '=', nameOf('organisation')],
    [
      'rol',
      'role',
      words({
        chair: 'voorzitter',
        member: 'vast lid',
        onInvitation: 'op uitnodiging',
        papersOnly: 'agendalid',
        unknown: 'onbekend',
      }),
    ],
    ['hoe_aangesloten', 'how', text],
    ['zekerheid', 'certainty', words({ confirmed: 'bevestigd', presumed: 'vermoed' })],
    ['bron', 'origin', origin],
  ],
}
