import { useCallback, useEffect, useState } from 'react'
import { announce } from '../../store/announcements.ts'
import { useMessages } from '../../store/use-messages.ts'
import { loadShelf, type Shelf } from './my-maps-api.ts'

/** The shelf, and a way to do something with it: it is looked at again afterwards, and said how it went. */
export function useShelf() {
  const [shelf, setShelf] = useState<Shelf>({ kind: 'loading' })
  const { myMaps } = useMessages()
  const look = useCallback(async () => setShelf(await loadShelf()), [])

  useEffect(() => {
    void look()
  }, [look])

  async function act(work: Promise<boolean>, done?: string) {
    const didWork = await work
    if (!didWork) announce(myMaps.failed, { tone: 'problem' })
    else if (done !== undefined) announce(done)
    await look()
  }

  return { shelf, act }
}
