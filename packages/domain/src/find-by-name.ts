import { isNearStart, nameWords, tellingWords } from './name-words.ts'

/** Anything that is called something: an organisation, a table, a programme. */
export type Named = {
  readonly id: string
  readonly name: string
  readonly abbreviation?: string | null
  readonly aliases?: readonly string[]
  /** What it is a part of: who types that may mean any of its parts. */
  readonly umbrella?: string | null
}

/** How well a name fits what was typed, best first. */
export const matchQualities = [
  /** The whole name, abbreviation or alias. */
  'exact',
  /** Name, abbreviation or alias start with it. */
  'start',
  /** Each typed word starts a word of its names. */
  'wordStart',
  /** It stands inside a word, as “verpleeg” in “jeugdverpleegkundige”. */
  'part',
  /** With a typing error or two. */
  'similar',
] as const
export type MatchQuality = (typeof matchQualities)[number]

export type NameMatch<Candidate extends Named = Named> = {
  readonly candidate: Candidate
  readonly via: 'name' | 'abbreviation' | 'alias' | 'umbrella'
  /** The name, abbreviation, alias or umbrella that fits. */
  readonly text: string
  readonly quality: MatchQuality
}

type Label = Pick<NameMatch, 'via' | 'text'> & {
  readonly words: readonly string[]
  readonly joined: string
}

/** How likely each id is at this place, more being likelier; it decides among those that fit equally well. */
export type Likeliness = ReadonlyMap<string, number>

/** Who could be meant by what somebody typed, the likeliest first. */
export function findByName<Candidate extends Named>(
  query: string,
  candidates: Iterable<Candidate>,
  likeliness: Likeliness = new Map(),
): NameMatch<Candidate>[] {
  const words = nameWords(query)
  if (words.length === 0) return []
  const matches: NameMatch<Candidate>[] = []
  for (const candidate of candidates) {
    const match = matchLabels(words, labelsOf(candidate))
    if (match) matches.push({ ...match, candidate })
  }
  const likely = ({ candidate }: NameMatch) => likeliness.get(candidate.id) ?? 0
  return matches.sort((a, b) => rankOf(a) - rankOf(b) || likely(b) - likely(a) || byText(a, b))
}

/**
 * Whom Enter takes; null when that would be a guess: two go by this name, it is one part of a longer
 * name, the umbrella of “X – part”, or spelt differently. Then what was typed is a name of its own.
 */
export function preferredMatch<Candidate extends Named>(
  query: string,
  matches: readonly NameMatch<Candidate>[],
): NameMatch<Candidate> | null {
  const [first, second] = matches
  const words = nameWords(query)
  if (!first) return null
  if (first.quality === 'exact') {
    return second && rankOf(second) === rankOf(first) ? null : first
  }
  if (first.quality !== 'start' && first.quality !== 'wordStart') return null
  if (words.join('').length === 1 || !isWholeWords(words, first.candidate)) return first
  const isOnlyOne = second === undefined || ranks[second.quality] > ranks.wordStart
  return isOnlyOne && isHeadOrTail(words, first) ? first : null
}

/** Whom a new name may well be a double of, at most three; those it only shares a common word with are not among them. */
export function resemblesExisting<Candidate extends Named>(
  name: string,
  candidates: Iterable<Candidate>,
): NameMatch<Candidate>[] {
  const all = [...candidates]
  const meant = findByName(name, all).filter(({ quality }) => quality !== 'part')
  const known = new Set(meant.map(({ candidate }) => candidate.id))
  const shorter = all.flatMap((candidate) => {
    if (known.has(candidate.id)) return []
    const label = labelsOf(candidate).find((each) => isShorterNameOf(each, name))
    return label
      ? [{ candidate, via: label.via, text: label.text, quality: 'similar' as const }]
      : []
  })
  return [...meant, ...shorter].slice(0, 3)
}

function labelsOf({ name, abbreviation, aliases = [], umbrella }: Named): Label[] {
  return [
    labelOf('name', name),
    ...(abbreviation ? [labelOf('abbreviation', abbreviation)] : []),
    ...aliases.map((alias) => labelOf('alias', alias)),
    ...(umbrella ? [labelOf('umbrella', umbrella)] : []),
  ]
}

function labelOf(via: Label['via'], text: string): Label {
  const words = nameWords(text)
  return { via, text, words, joined: words.join('') }
}

type Fit = Omit<NameMatch, 'candidate'>

function matchLabels(words: readonly string[], labels: readonly Label[]): Fit | null {
  const joined = words.join('')
  const fit = (label: Label | undefined, quality: MatchQuality): Fit | null =>
    label ? { via: label.via, text: label.text, quality } : null
  const everyWordIn = (isMeant: (typed: string, word: string) => boolean, typed = words) => {
    const among = (own: readonly string[]) =>
      typed.every((each) => own.some((word) => isMeant(each, word)))
    const all = labels.flatMap((label) => label.words)
    return labels.find((label) => among(label.words)) ?? (among(all) ? labels[0] : undefined)
  }
  const starts = (typed: string, word: string) => word.startsWith(typed)
  return (
    fit(
      labels.find((label) => label.joined === joined),
      'exact',
    ) ??
    fit(
      labels.find((label) => label.joined.startsWith(joined)),
      'start',
    ) ??
    fit(everyWordIn(starts), 'wordStart') ??
    fit(joined.length < 3 ? undefined : labels.find((l) => l.joined.includes(joined)), 'part') ??
    fit(everyWordIn(isNearStart, tellingWords(words)), 'similar') ??
    fit(
      labels.find((label) => isNearStart(joined, label.joined)),
      'similar',
    )
  )
}

const ranks: Record<MatchQuality, number> = {
  exact: 0,
  start: 2,
  wordStart: 3,
  part: 5,
  similar: 6,
}

/** A name that starts so is likelier than an alias that does, and that than what it is a part of. */
function rankOf({ quality, via }: NameMatch): number {
  if (via === 'alias' && quality === 'exact') return 1
  return via === 'alias' || via === 'umbrella' ? Math.max(4, ranks[quality]) : ranks[quality]
}

function byText(a: NameMatch, b: NameMatch): number {
  return (
    a.text.length - b.text.length ||
    a.candidate.name.localeCompare(b.candidate.name, 'nl', { numeric: true })
  )
}

/** Whether the last thing typed is a finished word, and not the start of one. */
function isWholeWords(words: readonly string[], candidate: Named): boolean {
  const own = labelsOf(candidate).flatMap((label) => label.words)
  return words.every((word) => own.includes(word))
}

/** Whether these words open the name, without being the umbrella it is a part of, or close it. */
function isHeadOrTail(words: readonly string[], { text }: NameMatch): boolean {
  const own = nameWords(text)
  const isSame = (part: readonly string[]) => part.join(' ') === words.join(' ')
  if (isSame(own.slice(-words.length))) return true
  return isSame(own.slice(0, words.length)) && !isSame(nameWords(umbrellaOf(text)))
}

/** What stands before the dash in “Welzijn Lindevoort – jongerenwerk”; the whole name where there is none. */
function umbrellaOf(text: string): string {
  return text.split(/\s[-–—]\s/)[0] ?? text
}

/** Whether a longer name says the same with more words; a part after a dash is another party. */
function isShorterNameOf({ words, joined }: Label, name: string): boolean {
  const longer = nameWords(umbrellaOf(name))
  if (joined.length < 3 || longer.length < nameWords(name).length) return false
  return tellingWords(words).every((word) =>
    longer.some((each) => isNearStart(word, each) && each.length - word.length < 3),
  )
}
