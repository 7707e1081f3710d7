import { joinedId, type Programme } from '@webwijzer/domain/records'
import { X } from 'lucide-react'
import { addPartners } from '../../commands/add-partners.ts'
import { deleteRecord } from '../../commands/delete-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { leftOut } from '../../store/selectors/left-out.ts'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { programmesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { AddBehind } from './add-behind.tsx'
import { CardPart } from './card-part.tsx'
import { focusBeside } from './focus-beside.ts'
import styles from './rows.module.css'
import { ThingName } from './thing-name.tsx'
import { useThingOptions } from './thing-options.tsx'
import { useCanEdit } from './use-can-edit.ts'

/** The programmes that an organisation leads or joins, and a way to join more. */
export function ProgrammesOf({ organisation }: { readonly organisation: string }) {
  const { programmes: words } = useMessages().cards
  const canEdit = useCanEdit()
  const run = useRun()
  const partners = useMap(partnersByProgramme)
  const all = useMap(programmesByName)
  const joins = ({ id }: Programme) =>
    (partners.get(id) ?? []).some((partner) => partner.organisation === organisation)
  const own = all.filter((programme) => programme.lead === organisation || joins(programme))
  const ownIds = new Set(own.filter(joins).map(({ id }) => id))
  const options = useThingOptions('programme', (id) => ownIds.has(id))
  const isLeftOut = useMap((state) => leftOut(state).has('programmes'))
  if (isLeftOut || (own.length === 0 && !canEdit)) return null
  return (
    <CardPart
      title={words.title}
      count={own.length > 0 ? words.count(own.length) : null}
      none={own.length === 0 ? words.none : null}
      after={
        <AddBehind label={words.add}>
          {() => (
            <ComboField
              label={words.add}
              placeholder={words.placeholder}
              options={options}
              onChoose={(programme) =>
                run(addPartners, { programme, organisations: [organisation] })
              }
              shouldClear
              autoFocus
            />
          )}
        </AddBehind>
      }
    >
      {own.map((programme) => (
        <ProgrammeRow
          key={programme.id}
          programme={programme}
          organisation={organisation}
          isPartner={joins(programme)}
        />
      ))}
    </CardPart>
  )
}

type RowProps = {
  readonly programme: Programme
  readonly organisation: string
  readonly isPartner: boolean
}

function ProgrammeRow({ programme, organisation, isPartner }: RowProps) {
  const { cards } = useMessages()
  const run = useRun()
  const canEdit = useCanEdit()
  const leave = () =>
    run(deleteRecord, { kind: 'programmePartner', id: joinedId(programme.id, organisation) })
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <ThingName kind="programme" id={programme.id} />
        {programme.lead === organisation && <span className={styles.tag}>{cards.leads}</span>}
      </span>
      {canEdit && isPartner && (
        <IconButton
          label={cards.programmes.leave(programme.name)}
          icon={<X size={16} aria-hidden />}
          onPress={({ target }) => focusBeside(target, leave)}
          isSmall
        />
      )}
    </li>
  )
}
