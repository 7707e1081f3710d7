import { Unplug } from 'lucide-react'
import { useLocation } from 'wouter'
import { askWhatIf } from '../../store/insight-choice.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { placePath } from '../../store/place-path.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'

type Props = { readonly organisation: string; readonly name: string }

/** Goes and looks what happens when this organisation drops out. */
export function WhatIfAction({ organisation, name }: Props) {
  const { whatIf } = useMessages()
  const { mapId } = useLiveMap()
  const [, navigate] = useLocation()
  return (
    <div>
      <Button
        look="quiet"
        icon={<Unplug size={16} aria-hidden />}
        label={`${whatIf.ask} ${name}`}
        onPress={() => {
          askWhatIf(organisation)
          navigate(placePath(mapId, 'inzichten'))
        }}
      >
        {whatIf.ask}
      </Button>
    </div>
  )
}
