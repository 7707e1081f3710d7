import { getRecord } from '@webwijzer/domain/map-state'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CardFoot } from './card-foot.tsx'
import { CardFrame } from './card-frame.tsx'
import { CardSections } from './card-sections.tsx'
import { HeadChoice } from './head-choice.tsx'
import { HeadField } from './head-field.tsx'
import { KindName } from './kind-name.tsx'
import { ProgrammesAt } from './programmes-at.tsx'
import { SeatsAt } from './seats-at.tsx'

/** Everything about one consultation table. */
export function TableCard({ id }: { readonly id: string }) {
  const { cards } = useMessages()
  const table = useMap((state) => getRecord(state, 'consultationTable', id))
  if (!table) return null
  return (
    <CardFrame
      kind="consultationTable"
      id={id}
      name={table.name}
      eyebrow={
        <>
          <KindName kind="consultationTable" />
          <HeadChoice
            kind="consultationTable"
            id={id}
            field="tableKind"
            value={table.tableKind}
            emptyLabel={cards.noTableKind}
          />
        </>
      }
      below={[table.abbreviation, !table.checked && cards.notChecked].filter(Boolean).join(' · ')}
    >
      <HeadField kind="consultationTable" record={table} field="casesDiscussed" />
      <SeatsAt table={id} lead={table.lead} />
      <ProgrammesAt table={id} />
      <CardSections kind="consultationTable" record={table} />
      <CardFoot kind="consultationTable" id={id} origin={table.origin} />
    </CardFrame>
  )
}
