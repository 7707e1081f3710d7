/** Keeps the place of who works by keyboard, when what had the focus goes away: what it stood in gets it. */
export function focusAround(element: Element) {
  const around = element.closest('[tabindex="-1"]')
  if (around instanceof HTMLElement) around.focus({ preventScroll: true })
}
