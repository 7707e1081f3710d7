import type { Palette } from './palette.ts'
import { mostMeanings } from './view-colours.ts'

/** A small picture on a node: where it stands, and how big it is, in map units. */
export type Mark = {
  readonly image: string
  readonly size: number
  readonly x: string
  readonly y: string
  readonly offsetX: number
  readonly offsetY: number
}

/** A star of five points within a square of 24 by 24. */
const starPath = 'M12 3.2l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6L3.3 9.5l6.1-.7z'

const badge = { size: 19, x: '100%', y: '0%', offsetX: 7, offsetY: -7 } as const
const middle = { size: 18, x: '50%', y: '50%', offsetX: 0, offsetY: 0 } as const

/** The pictures by name; drawn as shapes, so that no font has to have a star in it. */
export function marksFrom(palette: Palette, codes: Readonly<Record<string, string>>) {
  const marks = new Map<string, Mark>([
    ['star', { ...badge, image: svg(badgeDisc(palette.webber) + star('#fff')) }],
    [
      'open-star',
      {
        ...badge,
        image: svg(badgeDisc(palette.surface, palette.webber) + star('none', palette.webber)),
      },
    ],
    ['plus', { ...middle, image: svg(plusSign(palette.ink2)) }],
    ['cross', { ...badge, image: svg(badgeDisc(palette.ink) + crossSign('#fff')) }],
  ])
  const numbers = Array.from({ length: mostMeanings }, (_, at) => [String(at + 1), String(at + 1)])
  for (const [group = '', code = ''] of [...Object.entries(codes), ...numbers]) {
    const dark = palette.shades[group] ?? palette.ink
    marks.set(`code-${group}-light`, { ...middle, image: svg(letters(code, '#fff')) })
    marks.set(`code-${group}-dark`, { ...middle, image: svg(letters(code, dark)) })
  }
  return marks
}

function svg(content: string): string {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24">${content}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(source)}`
}

function badgeDisc(fill: string, edge = '#fff'): string {
  return `<circle cx="12" cy="12" r="11" fill="${fill}" stroke="${edge}" stroke-width="1.6"/>`
}

function star(fill: string, edge = 'none'): string {
  const scaled = 'translate(3.6 3.2) scale(.7)'
  return `<path transform="${scaled}" d="${starPath}" fill="${fill}" stroke="${edge}" stroke-width="2"/>`
}

function plusSign(colour: string): string {
  return `<path d="M12 5v14M5 12h14" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`
}

function crossSign(colour: string): string {
  return `<path d="M7.5 7.5l9 9M16.5 7.5l-9 9" stroke="${colour}" stroke-width="2.6" stroke-linecap="round"/>`
}

/** Two letters are ours, from the messages; anything that could be markup is left out all the same. */
function letters(code: string, colour: string): string {
  const plain = code.replace(/[^\p{L}\p{N}]/gu, '')
  return `<text x="12" y="16.6" text-anchor="middle" font-family="system-ui, sans-serif" font-weight="700" font-size="13" fill="${colour}">${plain}</text>`
}
