import type { FileNoteCode } from '../file/file-note.ts'

export type PhoneRepair = {
  readonly code: Extract<
    FileNoteCode,
    'phone-as-number' | 'phone-digits-lost' | 'number-digits-lost'
  >
  readonly after: string
}

const scientific = /^\+?(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i
const phoneWord = /\btel|phone|mobiel|mobile|gsm|\bfax|\bnummer\b|\bbel/i

/** Whether a column holds phone numbers, by its header. */
export const isPhoneColumn = (header: string): boolean => phoneWord.test(header)

/** Dutch: nine digits without the zero, eleven with the country before them. */
function asDutchNumber(digits: string, length: number): string | null {
  if (length === 9 && /^[1-9]/.test(digits)) return `0${digits}`
  return length === 11 && digits.startsWith('31') ? `+${digits}` : null
}

/**
 * A phone number that Excel took for a figure. 612345678 gets its zero back; of 6,12E+08 only the
 * first digits are left, which is what `0612…` says. Null when nothing is wrong.
 */
export function repairPhone(text: string, isInPhoneColumn: boolean): PhoneRepair | null {
  const clean = text.trim()
  const [, first, rest = '', exponent] = scientific.exec(clean) ?? []
  if (first) {
    const start = asDutchNumber(first + rest, Number(exponent) + 1)
    if (start && isInPhoneColumn) return { code: 'phone-digits-lost', after: `${start}…` }
    return { code: 'number-digits-lost', after: clean }
  }
  if (!isInPhoneColumn || !/^\d{9,11}$/.test(clean)) return null
  const whole = asDutchNumber(clean, clean.length)
  return whole ? { code: 'phone-as-number', after: whole } : null
}
