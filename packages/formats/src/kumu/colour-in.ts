/** The names of colours that people type; rarer ones of CSS are told as left out. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  red: '#ff0000',
  darkred: '#8b0000',
  crimson: '#dc143c',
  tomato: '#ff6347',
  coral: '#ff7f50',
  salmon: '#fa8072',
  maroon: '#800000',
  brown: '#a52a2a',
  orange: '#ffa500',
  darkorange: '#ff8c00',
  gold: '#ffd700',
  yellow: '#ffff00',
  olive: '#808000',
  lime: '#00ff00',
  green: '#008000',
  darkgreen: '#006400',
  lightgreen: '#90ee90',
  teal: '#008080',
  turquoise: '#40e0d0',
  cyan: '#00ffff',
  aqua: '#00ffff',
  lightblue: '#add8e6',
  skyblue: '#87ceeb',
  steelblue: '#4682b4',
  blue: '#0000ff',
  darkblue: '#00008b',
  navy: '#000080',
  indigo: '#4b0082',
  violet: '#ee82ee',
  purple: '#800080',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  pink: '#ffc0cb',
  hotpink: '#ff69b4',
}

const pairs = (parts: readonly string[]): string =>
  parts
    .map((part) =>
      Math.min(255, Math.round(Number(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')

/** A colour as #rrggbb, without how see-through it is; null when it is none that we know. */
export function colourIn(said: string | number | boolean): string | null {
  const text = String(said).trim().toLowerCase()
  const short = /^#([\da-f])([\da-f])([\da-f])[\da-f]?$/.exec(text)
  if (short)
    return `#${short
      .slice(1, 4)
      .map((each) => each + each)
      .join('')}`
  const long = /^#?([\da-f]{6})(?:[\da-f]{2})?$/.exec(text)
  if (long) return `#${long[1]}`
  const parts = /^rgba?\(\s*([\d.]{1,6})[\s,]+([\d.]{1,6})[\s,]+([\d.]{1,6})[^)]{0,20}\)$/.exec(
    text,
  )
  if (parts) return `#${pairs(parts.slice(1, 4))}`
  return Object.hasOwn(named, text) ? (named[text] ?? null) : null
}
