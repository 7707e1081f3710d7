/** Prints one part of the page, on a sheet of its own; base.css hides the rest while it prints. */
export function printOnly(part: HTMLElement) {
  const sheet = part.cloneNode(true) as HTMLElement
  sheet.dataset.printed = ''
  document.body.append(sheet)
  document.documentElement.dataset.printing = ''
  window.print()
  sheet.remove()
  delete document.documentElement.dataset.printing
}
