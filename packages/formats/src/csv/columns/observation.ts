import type { Observation } from '@webwijzer/domain/records'
import { session, text, words, yesNo } from '../codecs.ts'
import type { CsvTable, WriteContext } from '../csv-table.ts'

/** The whole network, a domain ('domein:ggz'), or the id of anything else on the map. */
const subject = {
  fields: ['subject'] as const,
  read: (cell: string) => {
    if (cell.toLowerCase() === 'netwerk') return { subject: null }
    return { subject: cell.replace(/^dom(?:ei|ai)n:\s*/i, '') }
  },
  write: ({ subject: id }: Observation, { isDomain }: WriteContext) => {
    if (id === null) return 'netwerk'
    return isDomain(id) ? `domein:${id}` : id
  },
}

export const observationTable: CsvTable<'observation'> = {
  file: 'observaties.csv',
  kind: 'observation',
  columns: [
    ['id', 'id', text],
    ['sessie', 'origin.session', session],
    ['groep', 'origin.group', text],
    [
      'soort',
      'observationKind',
      words({
        standsOut: 'valt op',
        missing: 'ontbreekt',
        whoIsMissing: 'wie mist',
        goesWell: 'gaat goed',
        canImprove: 'kan beter',
        bestRepresented: 'best vertegenwoordigd',
        motivator: 'motivator',
        demotivator: 'demotivator',
        precondition: 'randvoorwaarde',
        obstacle: 'belemmering',
        mapUse: 'gebruik van de kaart',
        summary: 'samenvatting',
      }),
    ],
    ['tekst', 'text', text],
    ['over', '*', subject],
    ['gevoelig', 'sensitive', yesNo],
    ['delen_met', 'audience', words({ projectTeam: 'projectteam', coalition: 'coalitie' })],
    ['vervolg', 'followUp', text],
    ['eigenaar', 'owner', text],
    ['status', 'status', words({ open: 'open', inProgress: 'loopt', done: 'klaar' })],
  ],
}
