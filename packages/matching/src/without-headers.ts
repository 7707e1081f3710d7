import { areAnswers, type Known } from './column-contents.ts'
import { findCandidates } from './find-candidates.ts'
import { headerFields } from './header-words.ts'
import { exactForms } from './name-forms.ts'
import type { Sheet } from './sheet.ts'

const bullet = /^\s*[-–—•·*▪◦‣●○►»]\s/
const contact = /\S+@\S+\.\S+|(?:\+|\b0)[\d ()-]{8,}/
/** From where a header surely says what stands below it, and a name is surely that of a party, 0 to 1. */
const surelyHeader = 0.9
const surelyParty = 0.8

/**
 * The sheet as a list without headers, where what was taken for them is its first line: a party of the map, a bullet as
 * before the other lines, or somebody's address. Otherwise the sheet as it is.
 */
export function withoutHeaders(sheet: Sheet, known: Known): Sheet {
  const { headerRow, headers, rows } = sheet
  if (headerRow === 0 || !isFirstLine(sheet, known)) return sheet
  return {
    ...sheet,
    headerRow: 0,
    headers: headers.map((_, at) => `#${at < 26 ? String.fromCharCode(65 + at) : at + 1}`),
    rows: [{ number: headerRow, cells: headers.map(withoutLetters) }, ...rows],
  }
}

/** A column without a header was called after its letters. */
const withoutLetters = (header: string) => (/^#[A-Z]+$/.test(header) ? '' : header)

function isFirstLine(sheet: Sheet, known: Known): boolean {
  const { headers } = sheet
  const filled = [...headers.keys()].filter((at) => withoutLetters(headers[at] ?? '') !== '')
  const texts = filled.map((at) => headers[at] ?? '')
  if (texts.some((text) => contact.test(text))) return true
  if (texts.some((text) => Math.max(0, ...headerFields(text).values()) >= surelyHeader))
    return false
  const cellsOf = (at: number) => sheet.rows.map(({ cells }) => cells[at] ?? '').filter(Boolean)
  if (filled.some((at) => areAnswers(cellsOf(at)))) return false
  if (texts.length === 1 && bullet.test(texts[0] ?? '')) return isBulleted(cellsOf(filled[0] ?? 0))
  const parties = texts.filter((text) => isParty(text, known, texts.length === 1))
  return parties.length > 0 && parties.length * 2 >= texts.length
}

const isBulleted = (cells: readonly string[]) =>
  cells.filter((cell) => bullet.test(cell)).length * 2 > cells.length

function isParty(text: string, { parties, meetings }: Known, mayResemble: boolean): boolean {
  const forms = exactForms(text)
  if (forms.some((form) => meetings.exact.has(form))) return false
  if (forms.some((form) => parties.exact.has(form))) return true
  const [best] = mayResemble && headerFields(text).size === 0 ? findCandidates(text, parties) : []
  return best !== undefined && best.coverage >= surelyParty
}
