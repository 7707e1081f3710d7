import { Maximize, Minus, Plus, Spline } from 'lucide-react'
import type { RefObject } from 'react'
import type { CanvasControls } from '../../canvas/stage.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './map-page.module.css'

type Props = {
  readonly controls: RefObject<CanvasControls | null>
  readonly canEdit: boolean
  readonly isConnecting: boolean
  readonly onConnecting: (isConnecting: boolean) => void
  readonly onRearrange: () => void
}

const step = 1.3

/** What one can do with the whole map: come nearer, see everything, draw lines, rearrange. */
export function MapButtons({ controls, canEdit, isConnecting, onConnecting, onRearrange }: Props) {
  const { map } = useMessages()
  return (
    <div className={styles.buttons} data-overlay>
      <IconButton
        label={map.zoomIn}
        icon={<Plus size={20} aria-hidden />}
        onPress={() => controls.current?.zoomBy(step)}
      />
      <IconButton
        label={map.zoomOut}
        icon={<Minus size={20} aria-hidden />}
        onPress={() => controls.current?.zoomBy(1 / step)}
      />
      <IconButton
        label={map.fit}
        icon={<Maximize size={18} aria-hidden />}
        onPress={() => controls.current?.fit()}
      />
      {canEdit && (
        <>
          <Button
            look={isConnecting ? 'primary' : 'quiet'}
            icon={<Spline size={18} aria-hidden />}
            onPress={() => onConnecting(!isConnecting)}
          >
            {isConnecting ? map.lines.stop : map.lines.start}
          </Button>
          <Button look="quiet" onPress={onRearrange}>
            {map.rearrange}
          </Button>
        </>
      )}
    </div>
  )
}
