import { seatAtTable } from '../../commands/seat-at-table.ts'
import { useRun } from '../../commands/use-command.ts'
import { byName } from '../../store/selectors/by-name.ts'
import { seatsByTable } from '../../store/selectors/seats.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { CardPart } from './card-part.tsx'
import { OrganisationMark } from './organisation-mark.tsx'
import { SeatRow } from './seat-row.tsx'
import { useThingOptions } from './thing-options.tsx'
import { useCanEdit } from './use-can-edit.ts'

type Props = { readonly table: string; readonly lead: string | null }

/** Who sits at a table, and a way to seat more, one after the other. */
export function SeatsAt({ table, lead }: Props) {
  const { seatsAt: words } = useMessages().cards
  const canEdit = useCanEdit()
  const seats = useMap((state) => seatsByTable(state).get(table)) ?? []
  const organisations = useMap((state) => state.organisation)
  const sorted = seats
    .map((seat) => ({ seat, name: organisations.get(seat.organisation)?.name ?? '' }))
    .toSorted(byName)
  const counted = seats.filter(
    ({ status, organisation }) =>
      status === 'existing' && organisations.get(organisation)?.status === 'existing',
  )
  return (
    <CardPart
      title={words.title}
      count={words.count(counted.length)}
      none={seats.length === 0 ? words.none : null}
      after={canEdit && <AddSeats table={table} />}
    >
      {sorted.map(({ seat }) => (
        <SeatRow
          key={seat.id}
          seat={seat}
          seenFrom="consultationTable"
          mark={<OrganisationMark id={seat.organisation} />}
          isLead={seat.organisation === lead}
        />
      ))}
    </CardPart>
  )
}

function AddSeats({ table }: { readonly table: string }) {
  const { seatsAt: words } = useMessages().cards
  const run = useRun()
  const seated = useMap(
    (state) => new Set((seatsByTable(state).get(table) ?? []).map((seat) => seat.organisation)),
  )
  const options = useThingOptions('organisation', (id) => seated.has(id))
  return (
    <ComboField
      label={words.add}
      placeholder={words.placeholder}
      options={options}
      onChoose={(id) => run(seatAtTable, { table, organisations: [id] })}
      onCreate={(name) => run(seatAtTable, { table, newNames: [name] })}
      createLabel={words.create}
      shouldClear
    />
  )
}
