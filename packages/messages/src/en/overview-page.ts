import type { overviewPage as dutch } from '../nl/overview-page.ts'
import type { Words } from '../words.ts'

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const overviewPage: Words<typeof dutch> = {
  title: 'Make the overview',
  lead: 'One document with the map, the tables, the cards and the webbers. To read together in the final session, on paper or on a screen.',
  forWhom: 'Whom is the overview for?',
  audiences: { projectTeam: 'Project team', coalition: 'Coalition' },
  audienceTold: {
    projectTeam:
      'Everything on the map, with open points and sensitive remarks. Do not pass this document on.',
    coalition:
      'What everybody may read. Criticism that was not talked over yet and who named whom are left out.',
  },
  whatGoesIn: 'What is in it?',
  whatStaysOut: 'What is left out?',
  nothingStaysOut: 'Everything on the map goes into this version.',
  chapters: {
    title: 'The front page, with the goal and the contents',
    map: 'The map on one page, with what the signs mean',
    tables: (tables, seats) =>
      `${several(tables, 'consultation table', 'consultation tables')} with ${several(seats, 'seat', 'seats')}`,
    organisations: (organisations) =>
      `${several(organisations, 'card', 'cards')} of organisations, by domain and alphabet`,
    links: (links) =>
      links === 1
        ? '1 line between organisations, on the cards'
        : `${links} lines between organisations, on the cards`,
    programmes: (programmes) =>
      several(programmes, 'programme or project', 'programmes and projects'),
    suggestions: 'What the map suggests to talk about, with reasons',
    webbers: (webbers, confirmed) =>
      webbers === confirmed
        ? `${several(webbers, 'webber', 'webbers')} that the group adopted`
        : `${several(webbers, 'decision', 'decisions')} about webbers, ${confirmed} of them adopted`,
    noWebbers: 'Webbers: nobody was adopted yet who agrees to it',
    openPoints: (count) =>
      `${several(count, 'open point', 'open points')} from the groups, and what is still to be checked`,
    limits: 'What does this map not say?',
  },
  staysOut: {
    webbers: (count) =>
      `${several(count, 'decision', 'decisions')} about webbers: not adopted yet, or the webber does not agree yet`,
    experiences: (count) =>
      `what goes well, what can improve and agreements on ${several(count, 'line', 'lines')}: not shared yet`,
    observations: (count) =>
      `${several(count, 'remark', 'remarks')} that stay with the project team first`,
    remarks: (count) => `${several(count, 'own note', 'own notes')} on organisations and tables`,
    fields: (count) => `${several(count, 'own field', 'own fields')} not shared yet`,
    nominations: (count) => `${several(count, 'nomination', 'nominations')}: who named whom`,
    participants: (count) =>
      `${several(count, 'participant', 'participants')}: names and mail addresses`,
  },
  make: 'Make overview (PDF)',
  making: 'The overview is being made. That takes a few seconds.',
  makingFile: 'The file is being made.',
  waiting: (count) =>
    `${several(count, 'change is', 'changes are')} not saved yet and ${count === 1 ? 'is' : 'are'} not in the document.`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was downloaded.',
  made: (file) => `Done. ${file} is among your downloads.`,
  problems: {
    offline: 'The server cannot be reached. Check that you are online, then try again.',
    notAllowed:
      'Your link does not allow you to make this document. Ask the project team for another link.',
    notThere: 'This document cannot be made here yet.',
    failed: 'The document was not made because of an error on our side. Please try once more.',
  },
  json: {
    title: 'Keep everything or take it along',
    text: 'The whole map as a file (JSON), with everything that only the project team sees. Keep it safe.',
    make: 'Whole map as JSON',
  },
  wanted: {
    title: 'What do you want in it?',
    text: 'What you switch off is not on the cards and not in the overview. The data are kept: switch it on and they are back.',
    fields: {
      offer: 'What an organisation offers',
      audience: 'For whom, and in which area',
      referral: 'Referring and signing up',
      contact: 'Contact details',
      importance: 'Why an organisation matters',
      meeting: 'About the consultation: purpose, lead and how often',
      informal: 'How the informal network is connected',
      alignment: 'Join or coordinate',
      experience: 'What goes well, what can improve and agreements',
      programmes: 'Programmes and projects',
    },
  },
  goal: {
    title: 'On the front page',
    text: 'The goal and what you use the map for are on the front page. Everybody reads them.',
    missing:
      'No goal has been written down yet. Without it that place on the front page stays empty.',
    noGoal: 'No goal has been written down yet.',
  },
}
