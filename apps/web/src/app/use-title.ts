import { useEffect } from 'react'
import { useMessages } from '../store/use-messages.ts'

/** What the tab of the browser says: the page first. */
export function useTitle(...parts: readonly string[]) {
  const { productName } = useMessages().shell
  const title = [...parts, productName].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
