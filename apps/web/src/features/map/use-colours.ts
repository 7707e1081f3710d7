import type { ViewColours } from '../../canvas/view-colours.ts'
import type { ViewOptions } from '../../canvas/view-options.ts'
import { useMap } from '../../store/use-map.ts'
import { useShownView } from '../../store/use-shown-view.ts'
import { useMapView } from './map-view.ts'
import { coloursByView } from './things-on-map.ts'

type Colours = ViewColours & {
  /** As chosen, unless the view that is shown has no colours of its own. */
  readonly colour: ViewOptions['colour']
  readonly hasOwn: boolean
}

/** What colours mean on the map that this screen shows. */
export function useColours(): Colours {
  const { colour } = useMapView()
  const shown = useShownView()
  const own = useMap(coloursByView)(shown)
  const hasOwn = own.meanings.length > 0
  return { ...own, hasOwn, colour: colour === 'view' && !hasOwn ? 'domain' : colour }
}
