import type { roomDoor as dutch } from '../nl/room-door.ts'
import type { Words } from '../words.ts'

export const roomDoor: Words<typeof dutch> = {
  title: 'Type a code',
  introduction: 'The code is on the screen in the room. It has 8 letters and figures.',
  label: 'Code',
  hint: 'Capitals and hyphens make no difference. There is no 0 or 1 in it, and no letter O or I.',
  open: 'Take part',
  incomplete: 'This is not a whole code yet. A code is 8 letters and digits long.',
  unknown:
    'This code does not work. Check that you copied it well. Perhaps the room has closed: ask the project team.',
  tooMany: (seconds) =>
    `A wrong code was typed too often. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. With a link you can come in at once.`,
  unreachable: 'We cannot reach the map now. Check your connection and try again.',
  toMaps: 'To My maps',
}
