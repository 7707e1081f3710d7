const focusable = 'input, textarea, select, button, a[href], [tabindex="0"]'

/** Puts the focus in the card that app shows beside the page, once it is there. */
export function focusCard() {
  requestAnimationFrame(() => {
    document.querySelector('aside')?.querySelector<HTMLElement>(focusable)?.focus()
  })
}
