import { getRecord } from '@webwijzer/domain/map-state'
import type { Programme } from '@webwijzer/domain/records'
import { useMap } from '../../store/use-map.ts'
import styles from './block.module.css'
import { LeadField } from './lead-field.tsx'
import { PartnersField } from './partners-field.tsx'
import { ProgrammeChoices } from './programme-choices.tsx'
import { ProgrammeHeader } from './programme-header.tsx'

type Props = { readonly id: string; readonly newField: string }

/** One programme: what it is, who leads it and who takes part, and what the coalition wants with it. */
export function ProgrammeBlock({ id, newField }: Props) {
  const programme = useMap((state) => getRecord(state, 'programme', id))
  return programme && <Block programme={programme} newField={newField} />
}

function Block({
  programme,
  newField,
}: {
  readonly programme: Programme
  readonly newField: string
}) {
  return (
    <li className={styles.block}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for one form, this is a place of its own */}
      <div role="group" aria-labelledby={`${programme.id}-title`} className={styles.inner}>
        <ProgrammeHeader programme={programme} newField={newField} />
        <LeadField programme={programme} />
        <PartnersField programme={programme} newField={newField} />
        <ProgrammeChoices programme={programme} />
      </div>
    </li>
  )
}
