import type { shell as dutch } from '../nl/shell.ts'
import type { Words } from '../words.ts'

export const shell: Words<typeof dutch> = {
  productName: 'Webwijzer',
  skipToContent: 'Skip to the content',
  places: {
    worksheet: 'Worksheet',
    list: 'List',
    map: 'Map',
    matrix: 'Matrix',
    webbers: 'Webbers',
    insights: 'Insights',
    overview: 'Overview',
    activity: 'Log',
    import: 'Import',
    swap: 'Swapping',
    wall: 'On the wall',
    nominate: 'Name a webber',
    sessionFour: 'Session 4',
    groupLines: 'What do the groups tell?',
    nominationWall: 'Whom do you call?',
  },
  placesLabel: 'Places',
  morePlaces: 'More',
  toMyMaps: 'To My maps',
  undo: 'Undo',
  redo: 'Redo',
  makeOverview: 'Make overview',
  switchTo: (language) => `Schakel naar ${language}`,
  cardLabel: 'Card',
  closeCard: 'Close card',
  save: {
    loading: 'Fetching the map',
    saved: 'Everything saved',
    saving: 'Saving',
    offline: (waiting) =>
      waiting === 1 ? 'Offline: 1 change waiting' : `Offline: ${waiting} changes waiting`,
    offlineNothingWaits: 'Offline: you can go on working',
    closed: 'No longer connected to this map',
  },
  origin: {
    button: 'Choose session',
    title: 'In which session are you working?',
    explanation:
      'Everything you enter now carries this session and group, so that you can see later who added what.',
    preparation: 'Preparation',
    session: (number, title) =>
      [...new Set([number === null ? 'Session' : `Session ${number}`, title])]
        .filter(Boolean)
        .join(' · '),
    sessionLabel: 'Session',
    groupLabel: 'Group',
    groupHint: 'For example N1. May stay empty.',
    withGroup: (session, group) => `${session} · group ${group}`,
    done: 'Done',
  },
  refused: {
    noGrant: {
      title: 'You need a link',
      text: 'This map is not public. Open it with the link you were given by the project team.',
    },
    expired: {
      title: 'This link no longer works',
      text: 'The link has expired or was withdrawn. Ask the project team for a new one.',
    },
    notFound: {
      title: 'There is no such map',
      text: 'Perhaps the map was deleted, or the link is not complete. Check that you copied the whole link.',
    },
    noSuchPlace: {
      title: 'This page does not exist',
      text: 'The map does. Check the address, or go to the map.',
    },
    notAllowed: {
      title: 'Your link does not allow this',
      text: 'You cannot open this part with this link. Ask the project team for another link.',
    },
    unreachable: {
      title: 'The map cannot be reached now',
      text: 'Check that you are online, then try again.',
    },
    tryAgain: 'Try again',
    toTheMap: 'To the map',
  },
  broken: {
    title: 'Something went wrong here',
    text: 'What had been saved is kept. Load the page again to go on.',
    reload: 'Load again',
  },
}
