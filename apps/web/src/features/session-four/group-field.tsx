import type { MapState } from '@webwijzer/domain/map-state'
import { useCallback } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { groupsWriting } from './boxes-of.ts'

type Props = {
  readonly session: string | null
  readonly group: string | null
  readonly onChange: (group: string | null) => void
}

/** The group for which one writes: one that has begun, or a new name. */
export function GroupField({ session, group, onChange }: Props) {
  const { fourBoxes: say } = useMessages()
  const begun = useMap(useCallback((state: MapState) => groupsWriting(state, session), [session]))
  const names = group === null || begun.includes(group) ? begun : [...begun, group]
  return (
    <ComboField
      label={say.group}
      hint={say.groupHint}
      value={group}
      options={names.map((name) => ({ id: name, label: name }))}
      createLabel={say.useGroup}
      onChoose={onChange}
      onCreate={(name) => onChange(name.slice(0, 40))}
      onClear={() => onChange(null)}
    />
  )
}
