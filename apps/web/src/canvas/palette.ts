import { colourGroups } from '@webwijzer/domain/records/domain'

const tokens = {
  paper: '--paper',
  surface: '--surface',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  line: '--line',
  lineStrong: '--line-strong',
  accent: '--accent',
  webber: '--webber',
  webberRing: '--webber-ring',
} as const

/** The colours of the map by the names of tokens.css; `shades` are those an organisation can have. */
export type Palette = { readonly [Name in keyof typeof tokens]: string } & {
  readonly shades: Readonly<Record<string, string>>
}

/** Reads the colours from tokens.css, the one place for them; a canvas cannot use custom properties itself. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  return paletteFrom((token) => style.getPropertyValue(token).trim() || '#4A5361')
}

/** A palette from whatever knows the tokens. */
export function paletteFrom(read: (token: string) => string): Palette {
  const named = Object.entries(tokens).map(([name, token]) => [name, read(token)])
  const groups = colourGroups.map((group) => [group, read(`--d-${group}`)])
  const shades = {
    ...Object.fromEntries(groups),
    formal: read('--accent'),
    informal: read('--d-informal'),
    none: read('--line-strong'),
  }
  return { ...Object.fromEntries(named), shades } as Palette
}
