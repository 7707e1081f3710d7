import { count, day, text } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

export const sessionTable: CsvTable<'session'> = {
  file: 'sessies.csv',
  kind: 'session',
  columns: [
    ['id', 'id', text],
    ['nummer', 'number', count],
    ['datum', 'date', day],
    ['titel', 'title', text],
    ['duur_minuten', 'minutes', count],
    ['onderdeel', 'part', text],
    ['onderdeel_minuten', 'partMinutes', count],
    ['groepsgrootte_max', 'groupSize', count],
  ],
}
