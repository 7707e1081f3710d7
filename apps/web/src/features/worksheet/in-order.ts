/** As they were, but what was entered on this screen comes last, in the order in which it was typed. */
export function inOrder<Each extends { readonly id: string }>(
  all: readonly Each[],
  entered: readonly string[],
): Each[] {
  const places = new Map(entered.map((id, at) => [id, at]))
  const place = ({ id }: Each) => places.get(id) ?? -1
  return all.toSorted((a, b) => place(a) - place(b))
}
