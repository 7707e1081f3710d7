import { getRecord } from '@webwijzer/domain/map-state'
import { useLiveMap } from '../../store/live-map.ts'
import { useUi } from '../../store/ui-store.ts'
import { shortNameOf } from './candidates.ts'

/** How organisations are called in a sentence: “WL, SMW en Politie”. */
export function useNamesOf(): (ids: readonly string[]) => string {
  const map = useLiveMap()
  const language = useUi((ui) => ui.language)
  return (ids) => {
    const names = ids.flatMap((id) => {
      const organisation = getRecord(map.getState(), 'organisation', id)
      return organisation ? [shortNameOf(organisation)] : []
    })
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  }
}
