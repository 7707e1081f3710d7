import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import seats from '../../../data/lindevoort/deelname.csv?raw'
import participants from '../../../data/lindevoort/deelnemers.csv?raw'
import domains from '../../../data/lindevoort/domeinen.csv?raw'
import nominations from '../../../data/lindevoort/nominaties.csv?raw'
import organisations from '../../../data/lindevoort/organisaties.csv?raw'
import tables from '../../../data/lindevoort/overleggen.csv?raw'
import programmes from '../../../data/lindevoort/programmas.csv?raw'
import links from '../../../data/lindevoort/relaties.csv?raw'
import { recordsOfKind } from './map-of.ts'

/** Rows by header; enough for these files, which have no quoted separators in what is read here. */
function rowsOf(csv: string): ((column: string) => string)[] {
  const [header = [], ...rows] = csv
    .replace('\uFEFF', '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(';'))
  return rows.map((cells) => (column) => {
    const place = header.indexOf(column)
    if (place < 0 || cells.length !== header.length) throw new Error(`cannot read ${column}`)
    return cells[place] ?? ''
  })
}

const statuses: Record<string, string> = {
  bestaat: 'existing',
  gewenst: 'wished',
  gestopt: 'ended',
}

const programmeStatuses: Record<string, string> = {
  loopt: 'running',
  gepland: 'planned',
  gestopt: 'stopped',
}

/** The example municipality, as far as anything is computed from it. */
export function lindevoort(): MapState {
  return stateOf([
    ...recordsOfKind(
      'domain',
      rowsOf(domains).map((cell) => ({
        id: cell('id'),
        name: cell('naam'),
        expected: cell('verwacht') === 'ja',
      })),
    ),
    ...recordsOfKind(
      'organisation',
      rowsOf(organisations).map((cell) => ({
        id: cell('id'),
        name: cell('naam'),
        domain: cell('domein'),
        formality: cell('soort') === 'informeel' ? 'informal' : 'formal',
      })),
    ),
    ...recordsOfKind(
      'consultationTable',
      rowsOf(tables).map((cell) => ({
        id: cell('id'),
        name: cell('naam'),
        casesDiscussed: cell('bespreekt_casussen') === 'ja',
        lead: cell('trekker_id') || null,
      })),
    ),
    ...recordsOfKind(
      'seat',
      rowsOf(seats).map((cell) => ({
        id: joinedId(cell('overleg_id'), cell('organisatie_id')),
        table: cell('overleg_id'),
        organisation: cell('organisatie_id'),
        certainty: cell('zekerheid') === 'vermoed' ? 'presumed' : 'confirmed',
      })),
    ),
    ...recordsOfKind(
      'link',
      rowsOf(links).map((cell) => ({
        id: cell('id'),
        from: cell('van_id'),
        to: cell('naar_id'),
        status: statuses[cell('status')],
      })),
    ),
    ...recordsOfKind(
      'nomination',
      rowsOf(nominations).map((cell) => ({
        id: cell('id'),
        organisation: cell('organisatie_id'),
        reason: cell('reden'),
        self: cell('zelf_of_ander') === 'zelf',
        nominator: cell('voorgesteld_door_id'),
      })),
    ),
    ...recordsOfKind(
      'programme',
      rowsOf(programmes).map((cell) => ({
        id: cell('id'),
        name: cell('naam'),
        status: programmeStatuses[cell('status')] ?? null,
        table: cell('overleg_id') || null,
      })),
    ),
    ...recordsOfKind(
      'participant',
      rowsOf(participants).map((cell) => ({
        id: cell('id'),
        firstName: cell('roepnaam'),
        organisation: cell('organisatie_id') || null,
        fixedParticipant: cell('vaste_deelnemer') === 'ja',
        experienceExpert: cell('ervaringsdeskundige') === 'nee' ? 'no' : 'trained',
      })),
    ),
  ])
}
