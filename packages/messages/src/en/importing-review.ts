import type { importingReview as nl } from '../nl/importing-review.ts'
import type { Words } from '../words.ts'

const rows = (count: number) => (count === 1 ? '1 line' : `${count} lines`)

/** The review: what each line of the file becomes. */
export const importingReview: Words<typeof nl> = {
  title: (file) => `Review ${file}`,
  lead: 'Nothing is on the map yet. Choose for each line what happens to it. Your choices are kept in this browser.',
  pilesLabel: 'Piles',
  piles: {
    same: {
      name: 'Same',
      about: 'These names stand on the map just so. Nothing is added twice.',
    },
    perhapsSame: {
      name: 'Perhaps the same',
      about: 'These names look like something on the map. Choose whether it is the same.',
    },
    new: { name: 'New', about: 'These names are not on the map yet. They will be added.' },
    unclear: {
      name: 'Unclear',
      about: 'These names can mean several things. Choose which is meant.',
    },
    notAnOrganisation: {
      name: 'No organisation',
      about: 'These seem to be no organisations. We skip them, unless you choose otherwise.',
    },
    familyOrCase: {
      name: 'Seems to be about a family',
      about:
        'These lines do not come on the map. They are kept nowhere. When you leave, they are gone from this screen too.',
    },
    repaired: {
      name: 'Repaired',
      about: 'This was damaged in the file. See whether it is right now.',
    },
  },
  pileOf: (name, count) => `${name}: ${count}`,
  toDo: (count) => `${count} still to choose`,
  toAccept: 'To what happens',
  emptyPile: 'There is nothing on this pile.',
  isMeeting: 'table or programme',
  rowsSay: (numbers) => `row ${numbers}`,
  moreRows: (count) => `and ${count} more`,
  cell: (header, text) => `${header}: ${text}`,
  becomes: {
    same: (name) => `Is ${name}. It is on the map already.`,
    sameAlias: (name, text) => `Is ${name}. “${text}” is kept as another name.`,
    sameAsRow: (name) => `Is the same as ${name} in this file.`,
    new: {
      organisation: 'Is added as a new organisation.',
      consultationTable: 'Is added as a new consultation table.',
      programme: 'Is added as a new programme.',
    },
    skip: 'We skip this.',
    open: 'Not chosen yet. Without a choice we skip this.',
    seats: (tables) => `Sits at: ${tables}.`,
    repeats: (name) => `Means: the same as above (${name}).`,
  },
  why: {
    name: 'Exactly this name',
    abbreviation: 'This is the abbreviation',
    alias: 'This is another name of it',
  },
  unclear: {
    umbrella: 'This is the name of an umbrella. Which part is meant?',
    kind: 'This is a kind of organisation. Which one is meant?',
    several: 'This fits several names. Which one is meant?',
    sharedName: 'Several things on the map have this name. Which one is meant?',
  },
  notNamed: {
    nothing: 'There is no name here.',
    total: 'This is a total.',
    ditto: 'This is a mark for “the same”.',
    error: 'This is an error of Excel.',
    reference: 'This refers to something else.',
    heading: 'This is a heading above other lines.',
    table: 'This is a consultation table.',
    programme: 'This is a programme.',
    function: 'This is somebody’s function.',
  },
  reasons: {
    same: 'same words',
    inflected: 'another ending of a word',
    abbreviation: 'abbreviation',
    shortened: 'shortened word',
    synonym: 'another word for the same',
    sound: 'sounds the same',
    slip: 'nearly the same letters',
    initials: 'first letters',
    part: 'part of a word',
    within: 'word within a longer word',
    outsideBrackets: 'without what is in brackets',
    inBrackets: 'what is in brackets',
    oneOfTwoNames: 'one of the two names',
    umbrella: 'belongs to this umbrella',
    function: 'a function there',
    offer: 'fits what they do',
    kind: 'is such a kind of organisation',
  },
  resembles: (name) => `Looks like “${name}” in this file.`,
  choices: {
    label: (name) => `What happens to ${name}?`,
    same: (name) => `Is ${name}`,
    sameRow: (name) => `Same as “${name}”`,
    new: 'New',
    newAs: {
      organisation: 'New organisation',
      consultationTable: 'New consultation table',
      programme: 'New programme',
    },
    skip: 'Skip',
    search: 'Find another',
    searchLabel: (name) => `Find on the map who ${name} is`,
  },
  acceptAll: (count) => (count === 1 ? 'Accept this one' : `Accept all ${count}`),
  acceptedAll: (count) =>
    count === 1
      ? 'The proposal for 1 line was accepted.'
      : `The proposal for ${count} lines was accepted.`,
  more: (count) => `Show ${count} more`,
  keysTitle: 'With the keyboard',
  keys: [
    ['↑ ↓', 'to another line'],
    ['1 to 9', 'choose a proposal'],
    ['N', 'new'],
    ['S', 'skip'],
    ['Enter', 'accept the proposal'],
  ],
  family: {
    rule: (row, column) => `row ${row}, column ${column}`,
    emptied: 'This cell was emptied. The rest of the row stays.',
    dropped: 'This line does not take part.',
    wasThere: (count) =>
      `${rows(count)} in the file seemed to be about a family. ${count === 1 ? 'It is' : 'They are'} kept nowhere.`,
    help: 'Webwijzer knows such lines by words and numbers. That is a help and no guarantee. So look for yourself too.',
    signs: {
      age: 'There is an age.',
      childCount: 'It says how many children somebody has.',
      parentOf: 'It says whose parent somebody is.',
      relative: 'It is about somebody’s relatives.',
      whichChild: 'It is about one child.',
      situation: 'It is about what somebody goes through.',
      familyName: 'There is the name of a family.',
      oneFamily: 'It is about one family.',
      person: 'There is the name of a person.',
      nameWithAge: 'There is a name with an age.',
      address: 'There is a street with a number.',
      postalCode: 'There is a postal code.',
      birthDate: 'There is a date of birth.',
      phone: 'There is a phone number.',
      email: 'There is an e-mail address.',
      case: 'It is about a case.',
      citizenNumber: 'There is a number that looks like a citizen service number.',
    },
  },
  summary: {
    title: 'What happens when you take this over',
    youDo: (parts) => `You ${parts}.`,
    adds: (things) => `add ${things}`,
    completes: (count) => `complete ${count}`,
    skips: (count) => `skip ${rows(count)}`,
    nothing: 'Nothing on the map changes.',
    added: (things) => `Added: ${things}.`,
    completed: (count) => `Completed: ${count}.`,
    skipped: (count) => `Skipped: ${rows(count)}.`,
    open: (count) =>
      count === 1
        ? 'For 1 name nothing has been chosen yet. We skip it.'
        : `For ${count} names nothing has been chosen yet. We skip them.`,
    seats: (count) => (count === 1 ? '1 seat' : `${count} seats`),
  },
  accept: 'Put on the map',
  backToColumns: 'Back to the columns',
  throwAway: 'Throw this import away',
  accepting: {
    title: 'Putting it on the map',
    part: (done, total) => `Part ${done} of ${total} is on the map.`,
    offline: 'There is no connection. It goes on by itself as soon as there is.',
    stop: 'Stop and take everything back',
  },
  interrupted: {
    title: (file) => `${file} is not completely on the map yet`,
    text: (done, total) =>
      `Of the ${total} parts ${done === 1 ? '1 is' : `${done} are`} on the map.`,
    refused: (reason) => `The server could not take one part. ${reason}`,
    goOn: 'Go on',
    takeBack: 'Take everything back',
  },
  done: {
    title: (file) => `${file} is on the map`,
    undo: 'Undo import',
    undone: 'The import was undone.',
    undoFailed: 'That did not work. See whether there is a connection and try again.',
    toMap: 'See the map',
    again: 'Another file',
  },
}
