/**
 * Takes a row away without leaving the keyboard nowhere: it goes on to the row after it, else to the
 * one before it, else to what adds a row.
 */
export function focusBeside(within: Element, remove: () => void) {
  const row = within.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling ?? row?.closest('section')
  remove()
  const target = [...(beside?.querySelectorAll<HTMLElement>('button, input') ?? [])]
  target.find((element) => row === null || !row.contains(element))?.focus()
}
