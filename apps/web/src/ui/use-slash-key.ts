import { useEffect, useRef } from 'react'

/** Where a name is typed or looked for: none begins with this key, so as long as it is empty the key is free. */
const isEmptyNameField = (field: Element) =>
  field instanceof HTMLInputElement &&
  field.getAttribute('role') === 'combobox' &&
  field.value === ''

/** The key / goes where one types on this page, unless somebody is typing already; `go` says whether it did. */
export function useSlashKey(go: () => boolean) {
  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey) return
      const field =
        event.target instanceof Element && event.target.closest('input, textarea, select')
      if (field && !isEmptyNameField(field)) return
      if (latest.current()) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
