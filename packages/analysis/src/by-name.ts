const { compare } = new Intl.Collator('nl')

/** Alphabetical as in Dutch; the id decides between namesakes. */
export function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}
