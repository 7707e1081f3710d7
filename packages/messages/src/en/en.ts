import { activity } from './activity.ts'
import { basics } from './basics.ts'
import { blindSpots } from './blind-spots.ts'
import { cards } from './cards.ts'
import { choices } from './choices.ts'
import { coalitionList } from './coalition-list.ts'
import { commands, unknownCommand } from './commands.ts'
import { explanations } from './explanations.ts'
import { fields } from './fields.ts'
import { files } from './files.ts'
import { firmness } from './firmness.ts'
import { fourBoxes } from './four-boxes.ts'
import { importing } from './importing.ts'
import { insights } from './insights.ts'
import { keeping } from './keeping.ts'
import { kindNames } from './kind-names.ts'
import { map } from './map.ts'
import { matrix } from './matrix.ts'
import { merge } from './merge.ts'
import { moreNumbers } from './more-numbers.ts'
import { myMaps } from './my-maps.ts'
import { nominating } from './nominating.ts'
import { overviewPage } from './overview-page.ts'
import { privacy } from './privacy.ts'
import { questions } from './questions.ts'
import { rejections } from './rejections.ts'
import { roomDoor } from './room-door.ts'
import { sessions } from './sessions.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { suggestions } from './suggestions.ts'
import { team } from './team.ts'
import { together } from './together.ts'
import { wall } from './wall.ts'
import { webbers } from './webbers.ts'
import { whatIf } from './what-if.ts'
import { worksheet } from './worksheet.ts'

/** The English texts by topic. */
export const en = {
  basics,
  blindSpots,
  firmness,
  insights,
  moreNumbers,
  team,
  whatIf,
  wall,
  together,
  share,
  roomDoor,
  activity,
  cards,
  choices,
  coalitionList,
  commands,
  unknownCommand,
  explanations,
  fields,
  files,
  fourBoxes,
  importing,
  keeping,
  kindNames,
  map,
  matrix,
  merge,
  myMaps,
  nominating,
  privacy,
  questions,
  rejections,
  sessions,
  shell,
  overviewPage,
  suggestions,
  webbers,
  worksheet,
}
