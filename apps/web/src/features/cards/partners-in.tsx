import { X } from 'lucide-react'
import { addNewPartner } from '../../commands/add-new-partner.ts'
import { addPartners } from '../../commands/add-partners.ts'
import { deleteRecord } from '../../commands/delete-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { byName } from '../../store/selectors/by-name.ts'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { CardPart } from './card-part.tsx'
import { focusBeside } from './focus-beside.ts'
import { OrganisationMark } from './organisation-mark.tsx'
import styles from './rows.module.css'
import { ThingName } from './thing-name.tsx'
import { useThingOptions } from './thing-options.tsx'
import { useCanEdit } from './use-can-edit.ts'

/** Who takes part in a programme, and a way to add more, one after the other. */
export function PartnersIn({ programme }: { readonly programme: string }) {
  const { basics, cards } = useMessages()
  const words = cards.partners
  const canEdit = useCanEdit()
  const run = useRun()
  const partners = useMap((state) => partnersByProgramme(state).get(programme)) ?? []
  const organisations = useMap((state) => state.organisation)
  const sorted = partners
    .map(({ id, organisation }) => ({
      id,
      organisation,
      name: organisations.get(organisation)?.name ?? '',
    }))
    .toSorted(byName)
  return (
    <CardPart
      title={words.title}
      count={partners.length > 0 ? words.count(partners.length) : null}
      none={partners.length === 0 ? words.none : null}
      after={
        canEdit && <AddPartners {...{ programme, taken: partners.map((p) => p.organisation) }} />
      }
    >
      {sorted.map(({ id, organisation, name }) => (
        <li key={id} className={styles.row}>
          <OrganisationMark id={organisation} />
          <span className={styles.words}>
            <ThingName kind="organisation" id={organisation} />
          </span>
          {canEdit && (
            <IconButton
              label={basics.removeOne(name)}
              icon={<X size={16} aria-hidden />}
              onPress={({ target }) =>
                focusBeside(target, () => run(deleteRecord, { kind: 'programmePartner', id }))
              }
              isSmall
            />
          )}
        </li>
      ))}
    </CardPart>
  )
}

type AddProps = { readonly programme: string; readonly taken: readonly string[] }

function AddPartners({ programme, taken }: AddProps) {
  const { cards } = useMessages()
  const run = useRun()
  const options = useThingOptions('organisation', (id) => taken.includes(id))
  return (
    <ComboField
      label={cards.partners.add}
      placeholder={cards.partners.placeholder}
      options={options}
      onChoose={(id) => run(addPartners, { programme, organisations: [id] })}
      onCreate={(name) => run(addNewPartner, { programme, name })}
      createLabel={cards.seatsAt.create}
      shouldClear
    />
  )
}
