import { nameWords } from '@webwijzer/domain/name-words'

type Named = {
  readonly name: string
  readonly abbreviation: string | null
  readonly aliases: readonly string[]
}

/** How many letters of each of two words somebody types who takes one bit from both. */
const mostOfTwo = 4

/** Every text worth trying for a party, the shortest first: starts of its names, of their words, and of two words. */
export function shortTexts({ name, abbreviation, aliases }: Named): string[] {
  const texts = new Set<string>()
  const addStarts = (text: string) => {
    for (let length = 1; length <= text.length; length += 1) texts.add(text.slice(0, length))
  }
  for (const label of [name, abbreviation ?? '', ...aliases]) {
    const words = label.toLowerCase().split(/\s+/)
    words.forEach((_, at) => {
      addStarts(words.slice(at).join(' '))
    })
    for (const first of words) {
      for (const second of words) if (first !== second) addTwo(texts, first, second)
    }
  }
  return [...texts]
    .filter((text) => nameWords(text).length > 0)
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
}

function addTwo(texts: Set<string>, first: string, second: string) {
  for (let a = 1; a <= mostOfTwo; a += 1) {
    for (let b = 1; b <= mostOfTwo; b += 1) texts.add(`${first.slice(0, a)} ${second.slice(0, b)}`)
  }
}
