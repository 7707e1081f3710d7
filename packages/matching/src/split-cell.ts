import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { readableCell } from './readable-cell.ts'

/** What stands before each name of a list. */
const bullet = /^[-–—•·*▪◦‣●○►»]\s+/
/** What parts names in one cell for sure, outside brackets. */
const surely = /[;|\n•]/
const nearly = /,(?!\d)|\s\+\s|\s-\s(?=\p{Lu})/u
/** What parts names or stands within one: only where both sides are known by themselves. */
const perhaps = /\s*\/\s*|\s+(?:en|and|&)\s+|\s*&\s*|\s*\+\s*/

/** What stands before the last name of a row of them. */
const beforeLast = /\s+(?:en|and)\s+/u

/** What is known of names by those who look them up. */
export type KnownNames = {
  /** Whether somebody goes by exactly this. */
  readonly isKnown: (name: string) => boolean
  /** Whether all of it is probably the name of one. */
  readonly isLikelyOne: (name: string) => boolean
}

/**
 * The names that stand in one cell: “WTO Noord / casusregie”, “a; b, c en d”. Whether a slash or “en” parts two
 * names or stands within one depends on who is known. What is said about a family stays one piece.
 */
export function splitCell(cell: string, { isKnown, isLikelyOne }: KnownNames): string[] {
  return splitOutside(cell, surely)
    .flatMap((piece) => {
      const names = withoutFamilies(piece, isKnown)
        .map((name) => readableCell(name).replace(bullet, ''))
        .filter((name) => name !== '')
      const last = names.length > 1 ? names.pop() : undefined
      return last === undefined ? names : [...names, ...lastOfRow(last, isLikelyOne)]
    })
    .flatMap((name) => {
      const parts = splitOutside(name, perhaps).map(readableCell).filter(Boolean)
      const isSeveral = parts.length > 1 && !isKnown(name) && parts.every(isKnown)
      return isSeveral ? parts : [name]
    })
}

/** A row of names ends in “c en d”: two, unless one is probably called so. */
function lastOfRow(name: string, isLikelyOne: KnownNames['isLikelyOne']): string[] {
  const parts = splitOutside(name, beforeLast).map(readableCell).filter(Boolean)
  const isTwo = parts.length === 2 && !looksLikeFamily(name, 'name') && !isLikelyOne(name)
  return isTwo ? parts : [name]
}

/** The parts of a row of names; what follows something about a family belongs to it, unless it is known. */
function withoutFamilies(piece: string, isKnown: (name: string) => boolean): string[] {
  if (looksLikeFamily(piece, 'name') && !looksLikeList(piece)) return [piece]
  const names: string[] = []
  let isFamily = false
  for (const part of splitOutside(piece, nearly)) {
    isFamily = looksLikeFamily(part, 'name') !== null || (isFamily && !isKnown(part))
    const before = names.at(-1)
    const isMore = isFamily && before !== undefined && looksLikeFamily(before, 'name') !== null
    if (isMore) names[names.length - 1] = `${before},${part}`
    else names.push(part)
  }
  return names
}

/** Whether something about a family is still told when a row is taken apart. */
const looksLikeList = (piece: string) =>
  splitOutside(piece, nearly).some((part) => looksLikeFamily(part, 'name'))

/** Splits where the pattern is found outside brackets and quotes. */
function splitOutside(text: string, pattern: RegExp): string[] {
  const kept = text.replace(/\([^)]*\)|"[^"]*"/g, (inside) => '\u0001'.repeat(inside.length))
  const parts: string[] = []
  let start = 0
  for (const found of kept.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
    parts.push(text.slice(start, found.index))
    start = found.index + found[0].length
  }
  return [...parts, text.slice(start)]
}
