import type {
  fileProblems as nl,
  fileNotes as nlNotes,
  filePlaces as nlPlaces,
} from '../nl/file-problems.ts'
import type { Words } from '../words.ts'

/** Why a file cannot be read: what is the matter, and what to do about it. */
export const fileProblems: Words<typeof nl> = {
  'empty-file': { what: 'This file is empty.', todo: 'Choose a file that has something in it.' },
  'only-header': {
    what: 'There is only a header row, without a list below it.',
    todo: 'Complete the file and choose it again.',
  },
  'too-large': {
    what: (limit) => `This file is too large. It may be ${limit} at most.`,
    todo: 'Cut the file into pieces, or remove pictures and empty sheets.',
  },
  'too-many-rows': {
    what: (limit) => `This file has too many rows. It may have ${limit} at most.`,
    todo: 'Cut the list into pieces and import them one by one.',
  },
  'too-many-columns': {
    what: (limit) => `This file has too many columns. It may have ${limit} at most.`,
    todo: 'Remove the columns that you do not need.',
  },
  'too-many-items': {
    what: (limit) => `There is too much in this file: more than ${limit}.`,
    todo: 'Cut the file into pieces.',
  },
  'cell-too-long': {
    what: (limit) => `There is too much text in one cell: more than ${limit} characters.`,
    todo: 'Shorten that text and choose the file again.',
  },
  'cell-too-far': {
    what: 'Something stands very far below or beside the list.',
    todo: 'Empty that cell and choose the file again.',
  },
  'not-text': {
    what: 'This file is named like a list, but there are no letters in it.',
    todo: 'Save the list again as an Excel file or CSV.',
  },
  'unclosed-quote': {
    what: 'A text in quotes begins here, but it never ends.',
    todo: 'Add a quote, or remove the first one.',
  },
  'unknown-file': {
    what: 'Webwijzer cannot read this kind of file.',
    todo: 'Save the list as an Excel file (xlsx) or CSV.',
  },
  'old-excel': {
    what: 'This is a file from an old Excel (xls).',
    todo: 'Open it in Excel and save it as xlsx.',
  },
  'open-document': {
    what: 'This is a file from LibreOffice (ods).',
    todo: 'Open it and save it as xlsx or CSV.',
  },
  'other-document': {
    what: 'This is a document or a picture, not a list.',
    todo: 'Copy the list from it and paste it below.',
  },
  locked: {
    what: 'This file has a password.',
    todo: 'Remove the password and choose the file again.',
  },
  'web-page': {
    what: 'This is a web page, although the file is named otherwise.',
    todo: 'Open it in Excel and save it as xlsx.',
  },
  'broken-zip': {
    what: 'This file is broken. Perhaps it was not downloaded completely.',
    todo: 'Get it again and choose it once more.',
  },
  'zip-too-large': {
    what: (limit) => `This file is too large when unpacked: more than ${limit}.`,
    todo: 'Save only the sheet with the list in a new file.',
  },
  'zip-too-many-parts': {
    what: (limit) => `There are too many parts in this file: more than ${limit}.`,
    todo: 'Save only the sheet with the list in a new file.',
  },
  'zip-unsafe': {
    what: 'This file is not safe to open.',
    todo: 'Ask whoever made it for a new file.',
  },
  'no-workbook': {
    what: 'This is a zip file without Excel sheets.',
    todo: 'Unpack it and choose the file with the list.',
  },
  doctype: {
    what: 'This file has a reference in it that Webwijzer does not follow.',
    todo: 'Save it again from the program that it comes from.',
  },
  'broken-xml': {
    what: 'This file is broken: it stops halfway or is mixed up.',
    todo: 'Save it again from the program that it comes from.',
  },
  'too-deep': {
    what: 'This file is built in too complicated a way to read.',
    todo: 'Save it again from the program that it comes from.',
  },
  'unknown-xml': {
    what: 'Webwijzer cannot read this kind of XML.',
    todo: 'Save the network as GraphML, GEXF or JSON from Kumu.',
  },
  'broken-json': {
    what: 'This JSON file is broken.',
    todo: 'Make the export again and choose that.',
  },
  'unknown-json': {
    what: 'This JSON file is not from Kumu and not from Webwijzer.',
    todo: 'Make an export in Kumu or Webwijzer and choose that.',
  },
  'newer-version': {
    what: 'This file comes from a newer Webwijzer.',
    todo: 'Ask who looks after this Webwijzer to update it.',
  },
  'broken-map': {
    what: 'This file from Webwijzer is no longer whole.',
    todo: 'Make the export again. Change nothing in the file itself.',
  },
  unreadable: {
    what: 'Webwijzer cannot read this file.',
    todo: 'Save the list again as an Excel file or CSV.',
  },
  'too-slow': {
    what: 'Reading took too long. So it was stopped.',
    todo: 'Make the file smaller and try again.',
  },
}

/** Where in the file it is. */
export const filePlaces: Words<typeof nlPlaces> = {
  row: (row) => `row ${row}`,
  column: (column) => `column ${column}`,
  sheet: (sheet) => `sheet ${sheet}`,
  found: (text) => `at “${text}”`,
  look: (places) => `Look in ${places}.`,
}

/** What was put right in a file, or could not be. */
export const fileNotes: Words<typeof nlNotes> = {
  'title-line': (before, after) => `Title above the list: ${before}${after}`,
  'age-as-date': (before, after) =>
    `“${before}” is ${after} again. Excel had made a date of the age.`,
  'phone-as-number': (before, after) =>
    `Phone number ${before} is ${after} again. Excel had made a number of it.`,
  'phone-digits-lost': (before, after) =>
    `Of the phone number only ${before} is left. Complete it yourself. ${after}`,
  'number-digits-lost': (before, after) =>
    `Digits of the number ${before} may be lost. Check it. ${after}`,
  'excel-error': (before, after) =>
    after
      ? `“${before}” is “${after}” again.`
      : `“${before}” is an error of Excel. The cell is empty.`,
  'wrong-letters': (before, after) => `“${before}” is “${after}” again. The letters were broken.`,
  numbering: (before, after) => `Of “${before}” the number ${after} was kept.`,
  'line-break': (before, after) => `Text on several lines is on one line now: ${after || before}`,
  'formula-quote': (before, after) => `The mark before “${before}” is gone: ${after}`,
  'double-header': (before, after) =>
    `The header “${before}” comes more than once. This column is now called “${after}”.`,
  'nameless-column': (before, after) =>
    `A column without a header is now called ${after}.${before}`,
  'hidden-sheet': (before, after) => `A hidden sheet was read too. ${before}${after}`,
  'empty-sheet': (before, after) => `An empty sheet was skipped. ${before}${after}`,
  'ignored-sheet': (before, after) =>
    `A sheet with (ignore) in its name was skipped. ${before}${after}`,
}
