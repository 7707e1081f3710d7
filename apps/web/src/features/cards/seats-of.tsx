import { seatAtNewTable } from '../../commands/seat-at-new-table.ts'
import { seatAtTable } from '../../commands/seat-at-table.ts'
import { useRun } from '../../commands/use-command.ts'
import { byName } from '../../store/selectors/by-name.ts'
import { seatsByOrganisation } from '../../store/selectors/seats.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { AddBehind } from './add-behind.tsx'
import { CardPart } from './card-part.tsx'
import { SeatRow } from './seat-row.tsx'
import { useThingOptions } from './thing-options.tsx'

/** The tables an organisation sits at, and a way to seat it at more. */
export function SeatsOf({ organisation }: { readonly organisation: string }) {
  const { seatsOf: words } = useMessages().cards
  const seats = useMap((state) => seatsByOrganisation(state).get(organisation)) ?? []
  const tables = useMap((state) => state.consultationTable)
  const sorted = seats
    .map((seat) => ({ seat, name: tables.get(seat.table)?.name ?? '' }))
    .toSorted(byName)
  const counted = seats.filter(
    ({ status, table }) => status === 'existing' && tables.get(table)?.status === 'existing',
  )
  return (
    <CardPart
      title={words.title}
      count={words.count(counted.length)}
      none={seats.length === 0 ? words.none : null}
      after={
        <AddBehind label={words.add}>{() => <AddTables organisation={organisation} />}</AddBehind>
      }
    >
      {sorted.map(({ seat }) => (
        <SeatRow
          key={seat.id}
          seat={seat}
          seenFrom="organisation"
          isLead={tables.get(seat.table)?.lead === organisation}
        />
      ))}
    </CardPart>
  )
}

function AddTables({ organisation }: { readonly organisation: string }) {
  const { seatsOf: words } = useMessages().cards
  const run = useRun()
  const seated = useMap(
    (state) =>
      new Set((seatsByOrganisation(state).get(organisation) ?? []).map(({ table }) => table)),
  )
  const options = useThingOptions('consultationTable', (id) => seated.has(id))
  return (
    <ComboField
      label={words.add}
      placeholder={words.placeholder}
      options={options}
      onChoose={(table) => run(seatAtTable, { table, organisations: [organisation] })}
      onCreate={(name) => run(seatAtNewTable, { name, organisation })}
      createLabel={words.create}
      shouldClear
      autoFocus
    />
  )
}
