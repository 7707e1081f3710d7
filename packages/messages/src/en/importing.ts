import type { importing as nl } from '../nl/importing.ts'
import type { Words } from '../words.ts'
import { columnFields, lostColumns, shapes } from './importing-columns.ts'
import { importingGraph } from './importing-graph.ts'
import { importingReview } from './importing-review.ts'

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)

/** Import: the one door through which lists and files come in. */
export const importing: Words<typeof nl> = {
  title: 'Import',
  lead: 'Put a list or a file on the map. You look through everything first. Until then nothing on the map changes.',
  stepsLabel: 'Steps',
  steps: { file: 'File', columns: 'What is what', review: 'Review', done: 'Take over' },
  door: {
    chooseTitle: 'A file',
    choose: 'Choose file',
    drop: 'Or drag a file onto this page.',
    dropHere: 'Let go to read this file',
    kinds:
      'These will do: Excel (xlsx), CSV, an export of Kumu, GraphML, GEXF, or a file of Webwijzer itself.',
    staysHere:
      'The file does not go to the server. Your own computer reads it. Only what you take over comes on the map.',
    pasteTitle: 'Cells from Excel',
    pasteLabel: 'Paste cells from Excel here',
    pasteHint: 'Copy the cells, with the header row if you can, and paste them here.',
    pasteRead: 'Read these cells',
    pasted: 'Pasted cells',
    keptTitle: 'Not finished yet',
    goOn: (file) => `Go on with ${file}`,
    openRows: (count, moment) =>
      `${count === 0 ? 'Everything is chosen' : `Still to choose: ${count}`} · begun on ${moment}`,
    openColumns: (sheets, moment) =>
      `${sheets === 0 ? 'Still to choose: what each column means' : sheets === 1 ? '1 sheet is on the map, the others are not yet' : `${sheets} sheets are on the map, the others are not yet`} · begun on ${moment}`,
    openNetwork: (moment) => `Still to choose: what becomes of the network · begun on ${moment}`,
    throwAway: 'Throw away',
    throwAwayOne: (file) => `Throw ${file} away`,
    thrownAway: (file) => `${file} was thrown away. Nothing of it is on the map.`,
    familyWarning:
      'Nothing about a child or family stands on the map. Webwijzer looks for such lines and leaves them out. That is a help and no guarantee.',
  },
  reading: {
    busy: (file) => `Reading ${file}`,
    matching: (file) => `Comparing ${file} with the map`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing has changed.',
    tooSlow: 'Reading took too long. So it was stopped. Make the file smaller and try again.',
  },
  refused: {
    title: (file) => `${file} cannot be read`,
    nothingChanged: 'Nothing on the map has changed.',
    again: 'Choose another file',
    mapProblems: 'What is wrong',
  },
  columns: {
    title: (file) => `What is in ${file}?`,
    sheetLabel: 'Sheet',
    sheetRows: (count) => rows(count),
    sheetIsTaken: (count) => `${rows(count)}, on the map`,
    sheetBySheet: (count) =>
      `This file has ${count} sheets with a list. You take them over one by one.`,
    sheetsTaken: (names) => `On the map already: ${names}.`,
    shapeLabel: 'This is a list of',
    headerLabel: 'Row with the headers',
    noHeaders: 'There are no headers',
    rowSays: (row, words) => `Row ${row}: ${words}`,
    endLabel: 'Last row of the list',
    endOfSheet: 'To the end',
    afterSkipped: (row, words) => `From row ${row} on stands: “${words}”. We skip that.`,
    fromMemory:
      'You go on with what this browser kept. What seemed to be about a family or a person was not kept. Are the letters or the headers wrong? Then choose the file again. Your choices are kept.',
    titlesSkipped: (lines) => `Above the headers stands: ${lines}. We skip that.`,
    lettersUnsure: 'Are the letters right? Choose how the file was written.',
    lettersLabel: 'Letters',
    lettersFold: 'Are letters or columns wrong?',
    delimiterLabel: 'Character between the columns',
    delimiters: {
      ';': 'Semicolon',
      ',': 'Comma',
      '\t': 'Tab',
      '|': 'Bar',
      ':': 'Colon',
      '\u001f': 'None: each line is one cell',
    },
    encodings: {
      'utf-8': 'UTF-8 (newer programs)',
      'utf-16le': 'UTF-16 (Excel, Unicode text)',
      'utf-16be': 'UTF-16, the other way round',
      'windows-1252': 'Windows (Excel in Western Europe)',
      'iso-8859-15': 'ISO 8859-15 (Linux)',
      macintosh: 'Old Mac',
    },
    others: {
      observations:
        'These are observations: what a group noticed. They are no organisations, and do not come in as a list. Write them down on the worksheet. Or choose a file of Webwijzer itself (json or xlsx), with which they do come in.',
      sessions:
        'These are sessions. They are no organisations, and do not come in as a list. The sessions belong to the map already. Choose a file of Webwijzer itself (json or xlsx) if you want those of another map.',
      domains:
        'These are domains. They are no organisations, and do not come in as a list. The domains belong to the map already: you choose one with an organisation. Choose a file of Webwijzer itself (json or xlsx) if you want those of another map.',
    },
    otherAfterAll: 'Is that not right? Then choose above what this is a list of.',
    previewTitle: 'The list begins like this',
    previewCaption: (row, count) =>
      row === 0
        ? `There are no headers. The list has ${count === 1 ? '1 row' : `${count} rows`}.`
        : `The headers are in row ${row}. Below ${count === 1 ? 'stands 1 row' : `stand ${count} rows`}.`,
    row: 'Row',
    mappingTitle: 'What does each column mean?',
    mappingHint:
      'Webwijzer made a proposal. See whether it is right. A column that you do not need can be skipped.',
    remembered: 'Your choice of the last time was taken over.',
    meaning: (header) => `What is in column ${header}?`,
    samples: (cells) => `For instance: ${cells}`,
    empty: 'This column is empty.',
    unsure: 'Not sure. Please check.',
    mainMissing: (field) => `First choose the column that holds this: ${field}.`,
    shapes,
    fields: columnFields,
    lost: lostColumns,
    goOn: 'Compare with the map',
    back: 'Back',
    otherFile: 'Another file',
  },
  review: importingReview,
  graph: importingGraph,
}
