import type { lost as nlLost, said as nlSaid } from '../nl/importing-said.ts'
import type { Words } from '../words.ts'

/** What the rows of a list say about records, and where that differs. */
export const said: Words<typeof nlSaid> = {
  completes: (values) => `Fills in: ${values}.`,
  comesWith: (values) => `With: ${values}.`,
  value: (label, value) => `${label} (${value})`,
  at: (label, name) => `${label} at ${name}`,
  onMap: (label, known, value) => `${label}: the map says “${known}”, the list “${value}”.`,
  inRow: (label, row, known, value) => `${label}: row ${row} says “${known}”, this one “${value}”.`,
  choose: (label) => `What do we keep as ${label}?`,
  keep: (value) => `Keep “${value}”`,
  take: (value) => `Take “${value}”`,
}

/** What of a list is not taken over. */
export const lost: Words<typeof nlLost> = {
  columns: 'Columns that are not taken over',
  cells: 'Cells that we do not take over',
  column: (name) => `Column “${name}” is not taken over.`,
  nominator: (name) => `Column “${name}” is not taken over. Who names somebody never comes along.`,
  noPlace: (name) => `Column “${name}” is not taken over. A list like this has no place for it.`,
  unknown: (text) => `We cannot read “${text}” here.`,
  cutOff: (text) =>
    `Of this number only the beginning is left: ${text}. It does not come along. Look up the whole number and fill it in yourself.`,
  tooLong: 'This text is too long. Its beginning is taken over.',
  noConsent: 'The e-mail address is not taken over. It does not say that we may share it.',
  takeDomain: (name) => `Take ${name}`,
  leaveOut: 'Leave out',
  meant: (text) => `What do you mean by ${text}?`,
  told: (columns, cells) => {
    const parts = [
      ...(columns > 0 ? [columns === 1 ? '1 column' : `${columns} columns`] : []),
      ...(cells > 0 ? [cells === 1 ? '1 cell' : `${cells} cells`] : []),
    ]
    return `Not everything is taken over: ${parts.join(' and ')}.`
  },
  differ: (count) =>
    count === 1
      ? 'In 1 place the list says otherwise than the map.'
      : `In ${count} places the list says otherwise than the map.`,
  look: 'Show',
  lookAt: (what) => `Show: ${what}`,
}
