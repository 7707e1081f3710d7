import { isCitizenNumber } from './citizen-number.ts'
import { familySigns, type SignName, type TextKind } from './family-signs.ts'

/** By what a text looks as if it is about a family, child or case, and where: from `start` up to `end`. */
export type FamilySign = {
  readonly sign: SignName | 'citizenNumber'
  readonly start: number
  readonly end: number
}

/**
 * The first sign that a text is about a family or a child, which has no place on a map; null when it is
 * not. It knows patterns, not people: it cannot see everything.
 */
export function looksLikeFamily(text: string, kind: TextKind = 'text'): FamilySign | null {
  const plain = plainText(text)
  for (const { sign, pattern, not, notIn } of familySigns) {
    if (notIn?.includes(kind) || not?.test(plain)) continue
    const found = pattern.exec(plain)
    if (found) return { sign, start: found.index, end: found.index + found[0].length }
  }
  return citizenNumberIn(plain)
}

/** The same text, letter for letter, with plain quotes and spaces. */
const plainText = (text: string) =>
  text
    .replace(/[\s\u00a0]/g, ' ')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—‑]/g, '-')

const nineDigits = /(?<![\d+.,-])\d(?:[ .]?\d){8}(?![\d,]|[.-]\d)/g

function citizenNumberIn(text: string): FamilySign | null {
  for (const { 0: found, index } of text.matchAll(nineDigits))
    if (isCitizenNumber(found.replace(/\D/g, '')))
      return { sign: 'citizenNumber', start: index, end: index + found.length }
  return null
}
