/** What a gesture does to a list of texts, whatever others do to the list before it is kept. */
export type ListChange = {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

const longest = 50

/** The list as it is now with the change in it: what others added stays, and what they took out is not put back. */
export const changedList = (now: readonly string[], { add = [], remove = [] }: ListChange) =>
  [...new Set([...now, ...add])].filter((text) => !remove.includes(text)).slice(0, longest)
