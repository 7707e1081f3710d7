import { getRecord } from '@webwijzer/domain/map-state'
import type { ConsultationTable } from '@webwijzer/domain/records'
import { memo, useMemo } from 'react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { seatsByTable } from '../../store/selectors/seats.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import styles from './block.module.css'
import { organisationCandidates } from './candidates.ts'
import { DoubtList } from './doubt-list.tsx'
import type { EntryLine } from './entries.ts'
import { inOrder } from './in-order.ts'
import { InformalField } from './informal-field.tsx'
import { NameField } from './name-field.tsx'
import { SeatChips } from './seat-chips.tsx'
import { likelyHere } from './suggestions.ts'
import { TableHeader } from './table-header.tsx'
import { useEnteringTables } from './use-entering-tables.ts'
import { useLeaving } from './use-leaving.ts'
import { useLikeliness } from './use-likeliness.ts'
import { useSeating } from './use-seating.ts'
import { useToldGone } from './use-told-gone.ts'
import { useSeatTyping } from './use-typing.ts'
import { focusField, useWorksheet } from './worksheet-store.ts'

type Props = { readonly id: string; readonly newField: string }

/** One table: what it is called, and who sits round it. What changes at another table leaves it as it is. */
export const TableBlock = memo(function TableBlock({ id, newField }: Props) {
  const table = useMap((state) => getRecord(state, 'consultationTable', id))
  return table && <Block table={table} newField={newField} />
})

function Block({
  table,
  newField,
}: {
  readonly table: ConsultationTable
  readonly newField: string
}) {
  const { id, name, casesDiscussed } = table
  const { tables, seats: words } = useMessages().worksheet
  const run = useRun()
  const seats = useSeatsInOrder(id)
  const here = new Set(seats.map(({ organisation }) => organisation))
  const typing = useSeatTyping()
  const likeliness = useLikeliness(id)
  const enter = useEnteringSeats(id)
  const { leaveTable } = useLeaving()
  const last = seats.at(-1)
  const place = useToldGone<HTMLLIElement>(table)
  return (
    <li ref={place} className={styles.block}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for one form, this is a place of its own */}
      <div role="group" aria-labelledby={`${id}-title`} className={styles.inner}>
        <TableHeader table={table} newField={newField} />
        <div className={styles.about}>
          <CheckboxField
            label={tables.casesDiscussed}
            isSelected={casesDiscussed === true}
            onChange={(isSelected) =>
              run(updateRecord, {
                kind: 'consultationTable',
                id,
                set: { casesDiscussed: isSelected },
              })
            }
          />
          {seats.length > 0 && <span>{words.count(seats.length)}</span>}
        </div>
        <SeatChips table={table} seats={seats} />
        <DoubtList at={id} />
        <NameField
          field={id}
          label={words.label(name)}
          placeholder={words.placeholder}
          addLabel={words.add}
          typing={typing}
          here={here}
          likeliness={likeliness}
          likely={likelyHere(typing.candidates, here, likeliness)}
          onEnter={enter}
          onEmptyEnter={() => focusField(newField)}
          onEmptyBackspace={() => {
            if (last) leaveTable(last, name)
          }}
        />
        <InformalField table={table} />
      </div>
    </li>
  )
}

/** Seats those who were named here, and goes on at a table that was named with who sits there. */
function useEnteringSeats(id: string) {
  const seat = useSeating()
  const enterTable = useEnteringTables()
  return (lines: readonly EntryLine[]): boolean => {
    const own = lines.filter(({ head }) => head === null).flatMap(({ entries }) => entries)
    if (own.length > 0 && !seat(id, own)) return false
    const others = lines.map(({ head, entries }) => head && enterTable(head, entries))
    const last = others.findLast((table) => table !== null)
    if (last) focusField(last)
    return lines.every(({ head }, at) => head === null || others[at] !== null)
  }
}

/** Who chairs goes first, then by name; who was entered just now stays last, where it was typed. */
function useSeatsInOrder(table: string) {
  const entered = useWorksheet((worksheet) => worksheet.entered)
  const seats = useMap((state) => {
    const names = new Map(organisationCandidates(state).map(({ id }, at) => [id, at]))
    const place = (organisation: string) => names.get(organisation) ?? 0
    const own = seatsByTable(state).get(table) ?? []
    return own.toSorted((a, b) => place(a.organisation) - place(b.organisation))
  })
  return useMemo(() => {
    const isChair = ({ role }: { readonly role: string }) => (role === 'chair' ? 0 : 1)
    return inOrder(seats, entered).toSorted((a, b) => isChair(a) - isChair(b))
  }, [seats, entered])
}
