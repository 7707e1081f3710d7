import type { Nomination } from '@webwijzer/domain/records'
import { either, session, text, words } from '../codecs.ts'
import type { CsvTable, ReadContext, WriteContext } from '../csv-table.ts'

const file = 'nominaties.csv'

/** A person is nominated by function, an organisation without one: the column says so once more. */
const nominee = {
  write: (nomination: Nomination) => (nomination.function === null ? 'organisatie' : 'persoon'),
}

/** Beside an id the organisation's name; without an id what somebody typed, and that is kept. */
const organisationName = {
  fields: ['typedName'] as const,
  read: (typedName: string, { cells }: ReadContext) =>
    cells.organisatie_id?.trim() ? {} : { typedName },
  write: ({ typedName, organisation }: Nomination, { nameOf }: WriteContext) =>
    typedName ?? nameOf(organisation),
}

export const nominationTable: CsvTable<'nomination'> = {
  file,
  kind: 'nomination',
  columns: [
    ['id', 'id', text],
    ['sessie', 'origin.session', session],
    ['soort', '=', nominee],
    ['organisatie_id', 'organisation', text],
    ['organisatie', '*', organisationName],
    ['organisatie', '=', organisationName],
    ['functie', 'function', text],
    ['reden', 'reason', text],
    ['zin_dan_bel_ik', 'sentence', text],
    ['voorgesteld_door_id', 'nominator', text],
    ['zelf_of_ander', 'self', either('zelf', 'ander')],
  ],
}

/** What the group made of the nominations stands in their rows; `settleWebbers` makes one of each. */
export const webberTable: CsvTable<'webber'> = {
  file,
  kind: 'webber',
  onlyWith: ['status', 'organisatie_id'],
  columns: [
    ['organisatie_id', 'organisation', text],
    ['functie', 'function', text],
    [
      'status',
      'status',
      words({
        proposed: 'voorgesteld',
        discussed: 'besproken',
        confirmed: 'bevestigd',
        notAdopted: 'niet overgenomen',
      }),
    ],
    [
      'instemming',
      'consent',
      words({ yes: 'ja', ask: 'nog vragen', no: 'wil dit niet', notNeeded: 'niet nodig' }),
    ],
    ['sessie', 'session', session],
    ['sessie', 'origin.session', session],
  ],
}
