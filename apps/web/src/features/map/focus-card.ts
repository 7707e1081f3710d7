/** Puts the focus on the name of the card that app shows beside the page, once it is there. */
export function focusCard() {
  requestAnimationFrame(() => {
    document.querySelector('aside')?.querySelector<HTMLElement>('h2')?.focus()
  })
}
