import type { Participant } from '@webwijzer/domain/records'
import { nameOf, session, text, words, yesNo } from '../codecs.ts'
import type { ColumnFamily, CsvTable } from '../csv-table.ts'

type Attendance = Participant['attendance'][number]

/** sessie1, sessie2, … say who was there; groep_sessie3 says in which group, also of who was ill that day. */
const attendance: ColumnFamily<Participant> = {
  pattern: /^(?:groep_)?sessie\d{1,2}$/,
  field: 'attendance',
  read: (cells, context, refuse) => {
    const byNumber = new Map<string, Attendance>()
    for (const [header, cell] of cells) {
      const number = header.replace(/\D/g, '')
      const entry = byNumber.get(number) ?? {
        session: context.sessionId(number),
        present: false,
        group: null,
      }
      const present = yesNo.read(cell, context)
      if (header.startsWith('groep_')) byNumber.set(number, { ...entry, group: cell })
      else if (present !== undefined) byNumber.set(number, { ...entry, present })
      else refuse(header)
    }
    return { attendance: [...byNumber.values()] }
  },
  write: (participant, context) => {
    const cells: Record<string, string> = {}
    for (const { session: id, present, group } of participant.attendance) {
      cells[`sessie${context.sessionNumber(id)}`] = yesNo.write(present, context)
      if (group !== null) cells[`groep_sessie${context.sessionNumber(id)}`] = group
    }
    return cells
  },
}

export const participantTable: CsvTable<'participant'> = {
  file: 'deelnemers.csv',
  kind: 'participant',
  family: attendance,
  columns: [
    ['id', 'id', text],
    ['roepnaam', 'firstName', text],
    ['functie', 'function', text],
    ['organisatie_id', 'organisation', text],
    ['organisatie', '=', nameOf('organisation')],
    ['vaste_deelnemer', 'fixedParticipant', yesNo],
    ['projectteam', 'projectTeam', yesNo],
    [
      'ervaringsdeskundige',
      'experienceExpert',
      words({ no: 'nee', yes: 'ja', trained: 'opgeleid', inTraining: 'in opleiding' }),
    ],
    ['nieuw_sinds_sessie', 'since', session],
    ['contact_delen', 'shareContact', yesNo],
    ['email', 'email', text],
  ],
}
