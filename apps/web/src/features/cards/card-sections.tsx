import type { Rec } from '@webwijzer/domain/records'
import { leftOut } from '../../store/selectors/left-out.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { CardKind } from './card-fields.ts'
import styles from './card-sections.module.css'
import { EditSection } from './edit-section.tsx'
import { ReadSection } from './read-section.tsx'
import { useCanEdit } from './use-can-edit.ts'
import { wantedSections } from './wanted-sections.ts'

type Props = { readonly kind: CardKind; readonly record: Rec<CardKind> }

/** All that is filled in, section by section; for who may edit also what is not yet. */
export function CardSections({ kind, record }: Props) {
  const canEdit = useCanEdit()
  const { privacy } = useMessages()
  const out = useMap(leftOut)
  const Section = canEdit ? EditSection : ReadSection
  return (
    <>
      {wantedSections(kind, out).map(([section, entries]) => (
        <Section key={section} {...{ kind, record, section, entries }} />
      ))}
      {canEdit && <p className={styles.note}>{privacy.noCases}</p>}
    </>
  )
}
