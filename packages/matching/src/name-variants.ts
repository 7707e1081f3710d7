import { compoundHeads } from './dutch-words.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import { formsOf } from './word-likeness.ts'

/** What is sought of a name: a written word, or two or three in a row as one; and the places of the written words. */
export type Unit = { readonly token: NameToken; readonly places: readonly number[] }

/** In which way a name was read other than as it stands. */
export type VariantReason = 'outsideBrackets' | 'inBrackets' | 'oneOfTwoNames'

/** One way to read a written name, how much it is worth (0 to 1), and what is sought of it. */
export type Variant = {
  readonly tokens: readonly NameToken[]
  readonly units: readonly Unit[]
  readonly worth: number
  readonly reason: VariantReason | null
  /** Whether a compound was taken apart for it. */
  readonly isTakenApart: boolean
}

/**
 * A name as a whole, without what is in brackets, what is in brackets, and each of two names. The last name is
 * remembered: each is sought among the parties and then among the tables.
 */
export function variantsOf(text: string): readonly Variant[] {
  if (last?.text !== text) last = { text, variants: readVariants(text) }
  return last.variants
}
let last: { readonly text: string; readonly variants: readonly Variant[] } | null = null

function readVariants(text: string): Variant[] {
  const variant = (
    part: string,
    worth: number,
    reason: VariantReason | null,
    isTakenApart = false,
  ): Variant[] => {
    const tokens = nameTokens(part)
    if (tokens.length === 0) return []
    return [{ tokens, units: unitsOf(tokens), worth, reason, isTakenApart }]
  }
  const bracketed = /^(.*)\(([^)]*)\)?(.*)$/.exec(text.replace(/\s+/g, ' '))
  const [, before = '', inside = '', after = ''] = bracketed ?? []
  const halves = text.split(/\s*\/\s*|\s+[-–—]\s+/)
  const split = text.replace(compound, '$1 $2')
  const dehyphened = text.replace(/(\p{L})-(\p{L})/gu, '$1$2')
  return [
    ...variant(text, 1, null),
    ...(dehyphened === text ? [] : variant(dehyphened, 1, null)),
    ...(split === text ? [] : variant(split, 0.95, null, true)),
    ...(bracketed ? variant(`${before} ${after}`, 0.92, 'outsideBrackets') : []),
    ...(bracketed && isTelling(inside) ? variant(inside, 0.88, 'inBrackets') : []),
    ...(halves.length > 1 ? halves.flatMap((half) => variant(half, 0.88, 'oneOfTwoNames')) : []),
  ]
}

/** A compound with its last part apart, as in “dorpsschool”. */
const compound = new RegExp(`(\\p{L}{3,})(${compoundHeads.join('|')})(?!\\p{L})`, 'giu')

const isTelling = (text: string) => nameTokens(text).some(({ text: word }) => word.length > 2)

const mostInRow = 3

/** Each written word, and each two or three in a row as one: “schuld hulp maatje”. Numbers stand alone. */
function unitsOf(tokens: readonly NameToken[]): Unit[] {
  const units: Unit[] = []
  for (let length = 1; length <= mostInRow; length += 1)
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const places = Array.from({ length }, (_, at) => start + at)
      const text = places.reduce((joined, at) => joined + (tokens[at]?.text ?? ''), '')
      if (length > 1 && /\p{N}/u.test(text)) continue
      const isShortened = tokens[start + length - 1]?.isShortened ?? false
      const forms = once(() => formsOf(text))
      units.push({ token: { text, isShortened, isJoined: length > 1, forms }, places })
    }
  return units
}

function once<Result>(make: () => Result): () => Result {
  let result: Result | undefined
  return () => {
    result ??= make()
    return result
  }
}
