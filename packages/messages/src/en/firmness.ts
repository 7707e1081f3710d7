import type { firmness as dutch } from '../nl/firmness.ts'
import type { Words } from '../words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const firmness: Words<typeof dutch> = {
  bands: { firm: 'Firm', likely: 'Likely', uncertain: 'Uncertain' },
  computing: 'How firm: being worked out …',
  computingShort: 'being worked out …',
  stop: 'Stop working it out',
  stopped: 'Stopped working it out.',
  failed: 'Working it out failed.',
  again: 'Work it out again',
  chip: (band) => `How firm: ${band.toLowerCase()}`,
  show: 'How do we know?',
  told: {
    firm: (name) =>
      `Firm. With other tables on the map too, the map almost always points at ${name}.`,
    likely: (name) =>
      `Likely. With other tables on the map, the map often points at ${name}, but not always.`,
    uncertain: (name) =>
      `Uncertain. With other tables on the map, ${name} often drops out. Ask about it in the room.`,
  },
  times: (times, draws) =>
    `The computer tried ${draws} maps. On ${times} of them the map points at this organisation.`,
  meaning: 'How does that work?',
  how: 'Each time the computer draws lots for which tables count. A table may then count twice, or not at all. Then it looks again at whom the map points.',
  limits:
    'Firm: 9 times out of 10 or more. Likely: 6 times out of 10 or more. Uncertain: less often.',
  source:
    'This is called bootstrap (Efron, 1979). The draw always starts from the same number. So the same map gives the same answer.',
  caution: 'Mind: are many seats missing from the map? Then about one in four names is wrong.',
  ask: {
    title: 'What should we ask first?',
    text: 'These seats are not certain yet. The answer may change whom the map points at.',
    none: 'No single seat changes whom the map points at now.',
    presumed: (organisation, table) => `Does ${organisation} sit at ${table}?`,
    unknown: (organisation, table) => `Does ${organisation} sit at ${table} too?`,
    now: {
      presumed: 'On the map, not checked yet.',
      unknown: 'Not on the map. Nobody mentioned it.',
    },
    otherwise: { presumed: 'Is it wrong?', unknown: 'Is it right?' },
    enter: (names) => `Then the map also points at ${list.format(names)}.`,
    leave: (names) => `Then the map no longer points at ${list.format(names)}.`,
    yes: 'Yes, that is right',
    no: 'No',
    sitsThere: 'Yes, seat it there',
    open: 'Open card',
  },
}
