import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { mainView } from '@webwijzer/domain/records/view'
import { uiStore } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useShownView } from '../../store/use-shown-view.ts'
import { OptionChoice } from './option-choice.tsx'

/** The main view first, for that is where everything stands. */
const viewsIn = (state: MapState) => {
  const views = recordsOf(state, 'view').map(({ id, name }) => ({ id, name }))
  const isMain = ({ id }: { readonly id: string }) => id === mainView
  return [...views.filter(isMain), ...views.filter((view) => !isMain(view))]
}

/** What is selected or pointed at may stand elsewhere; a chosen view goes before it. */
const show = (view: string) => uiStore.set({ view, selection: null, pointing: null })

/** Which layout of the map to look at; nothing as long as there is one. */
export function ViewChoice() {
  const { map } = useMessages()
  const views = useMap(viewsIn)
  const shown = useShownView()
  if (views.length < 2) return null
  return (
    <OptionChoice label={map.options.view} value={shown} onChange={show}>
      {views.map(({ id, name }) => (
        <option key={id} value={id}>
          {id === mainView ? map.options.mainView(name) : name}
        </option>
      ))}
    </OptionChoice>
  )
}
