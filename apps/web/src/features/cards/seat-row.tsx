import type { Seat } from '@webwijzer/domain/records'
import { ChevronDown, X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { deleteRecord } from '../../commands/delete-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { sectionsOf } from './card-fields.ts'
import { choiceWord } from './choice-options.ts'
import { FieldList } from './field-list.tsx'
import { focusBeside } from './focus-beside.ts'
import { HeadChoice } from './head-choice.tsx'
import styles from './rows.module.css'
import { ThingName } from './thing-name.tsx'
import { useCanEdit } from './use-can-edit.ts'

type Props = {
  readonly seat: Seat
  /** The other end is named: the card is of this one. */
  readonly seenFrom: 'organisation' | 'consultationTable'
  readonly mark?: ReactNode
  readonly isLead: boolean
}

/** One seat in a list: at what table, or which organisation; its role at once, the rest a key away. */
export function SeatRow({ seat, seenFrom, mark, isLead }: Props) {
  const messages = useMessages()
  const { cards, choices } = messages
  const canEdit = useCanEdit()
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const other =
    seenFrom === 'organisation'
      ? { kind: 'consultationTable' as const, id: seat.table, words: cards.seatsOf }
      : { kind: 'organisation' as const, id: seat.organisation, words: cards.seatsAt }
  const name = useMap((state) => nameOf(state, other.kind, other.id)) ?? ''
  const tags = [
    isLead && cards.leads,
    seat.certainty === 'presumed' && choices.certainty.presumed.toLowerCase(),
    seat.status !== 'existing' && choiceWord(messages, 'status', seat.status)?.toLowerCase(),
  ].filter((tag) => typeof tag === 'string')
  return (
    <li>
      <div className={styles.row}>
        {mark}
        <span className={styles.words}>
          <ThingName kind={other.kind} id={other.id} />
          {tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
        <span className={styles.role}>
          <HeadChoice
            kind="seat"
            id={seat.id}
            field="role"
            value={seat.role}
            label={other.words.role(name)}
            emptyLabel={choices.seatRole.unknown}
            isRequired
          />
        </span>
        {canEdit && (
          <button
            type="button"
            className={styles.more}
            aria-label={cards.details(name)}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronDown size={18} aria-hidden />
          </button>
        )}
      </div>
      {!canEdit && seat.how && <p className={styles.empty}>{seat.how}</p>}
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <SeatDetails seat={seat} name={name} />}
      </div>
    </li>
  )
}

function SeatDetails({ seat, name }: { readonly seat: Seat; readonly name: string }) {
  const { cards } = useMessages()
  const run = useRun()
  return (
    <div className={styles.details}>
      <FieldList
        kind="seat"
        record={seat}
        entries={sectionsOf('seat').get('seat') ?? []}
        title={cards.sections.seat}
        isWhole
      />
      <Button
        icon={<X size={16} aria-hidden />}
        label={`${cards.seatsOf.remove}: ${name}`}
        onPress={({ target }) =>
          focusBeside(target, () => run(deleteRecord, { kind: 'seat', id: seat.id }))
        }
      >
        {cards.seatsOf.remove}
      </Button>
    </div>
  )
}
