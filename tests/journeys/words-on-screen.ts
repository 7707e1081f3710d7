import type { Page } from 'playwright-core'

/** Everything that can be read or heard on the page: texts, and the names and hints that are only read out. */
export async function wordsOn(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']
    const wordsOf = (element: Element) => [
      ...spoken.map((name) => element.getAttribute(name)),
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent),
    ]
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // What was read out a moment ago was said in the language of that moment.
      .filter((element) => !element.closest('[data-live-announcer]'))
      .flatMap(wordsOf)
    // A hyphen that keeps two words on one line is a hyphen all the same.
    return [document.title, ...found].map((text) =>
      (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('\u2011', '-').trim(),
    )
  })
  return [...new Set(words)].filter((text) => /\p{L}{2}/u.test(text))
}

/** Every text that people entered, in whatever record: it stays as it is in every language. */
export async function enteredWords(page: Page): Promise<Set<string>> {
  const texts = await page.evaluate(async () => {
    const [, , map] = location.pathname.split('/')
    const response = await fetch(`/api/maps/${map}`)
    const all: string[] = []
    JSON.parse(await response.text(), (_key, value: unknown) => {
      if (typeof value === 'string') all.push(value.replaceAll(/\s+/g, ' ').trim())
      return value
    })
    return all
  })
  return new Set(texts)
}
