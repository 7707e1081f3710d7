import type { Link } from '@webwijzer/domain/records'
import { ArrowDown, ArrowDownUp, ArrowUpDown, ArrowUpRight } from 'lucide-react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { fieldLabel } from './field-words.ts'
import styles from './link-ends.module.css'
import { OrganisationMark } from './organisation-mark.tsx'
import { ThingName } from './thing-name.tsx'
import { useThingOptions } from './thing-options.tsx'
import { useCanEdit } from './use-can-edit.ts'
import { useFieldEdit } from './use-field-edit.ts'

/** From whom to whom; the two can change places, and another organisation can take an end. */
export function LinkEnds({ link }: { readonly link: Link }) {
  const { cards } = useMessages()
  const canEdit = useCanEdit()
  const run = useRun()
  const { id, from, to } = link
  const Arrow = link.directed ? ArrowDown : ArrowUpDown
  return (
    <section className={styles.ends}>
      <End link={link} end="from" />
      <div className={styles.between}>
        <Arrow size={18} aria-hidden />
        {canEdit && (
          <Button
            look="quiet"
            icon={<ArrowDownUp size={16} aria-hidden />}
            onPress={() => run(updateRecord, { kind: 'link', id, set: { from: to, to: from } })}
          >
            {cards.line.swap}
          </Button>
        )}
      </div>
      <End link={link} end="to" />
    </section>
  )
}

type EndProps = { readonly link: Link; readonly end: 'from' | 'to' }

function End({ link, end }: EndProps) {
  const canEdit = useCanEdit()
  return (
    <div className={styles.end}>
      <OrganisationMark id={link[end]} />
      {canEdit ? (
        <EditableEnd link={link} end={end} />
      ) : (
        <ThingName kind="organisation" id={link[end]} />
      )}
    </div>
  )
}

function EditableEnd({ link, end }: EndProps) {
  const messages = useMessages()
  const { save } = useFieldEdit('link', link.id, end)
  const name = useMap((state) => nameOf(state, 'organisation', link[end])) ?? ''
  const across = end === 'from' ? link.to : link.from
  const options = useThingOptions('organisation', (id) => id === across)
  return (
    <>
      <ComboField
        label={fieldLabel(messages, 'link', end)}
        isLabelHidden
        options={options}
        value={link[end]}
        onChoose={save}
      />
      <IconButton
        label={messages.cards.openCard(name)}
        icon={<ArrowUpRight size={18} aria-hidden />}
        onPress={() => select({ kind: 'organisation', id: link[end] })}
      />
    </>
  )
}
