import type { ColourGroup } from '@webwijzer/domain/records/domain'

/** The colours of tokens.css, for paper: contrast figures there hold on white too. */
export const palette = {
  paper: '#FAF8F4',
  surface: '#FFFFFF',
  sunken: '#F1EEE7',
  line: '#DED8CB',
  lineStrong: '#8C8675',
  ink: '#1B2430',
  inkSoft: '#4A5361',
  inkFaint: '#666E7A',
  accent: '#0B5D66',
  accentSoft: '#DCEEEF',
  webber: '#B45309',
  webberRing: '#F59E0B',
  webberSoft: '#FEF3D7',
} as const

/** Eight hues that stay apart for colour-blind readers; shape and words say the rest. */
export const groupColours: Record<ColourGroup, string> = {
  municipal: '#4B5768',
  debt: '#B8500F',
  care: '#2F6DB5',
  education: '#C2487F',
  youth: '#7B4FA3',
  welfare: '#2E7D4F',
  living: '#0E7C86',
  informal: '#8A6D00',
}
