import { getRecord } from '@webwijzer/domain/map-state'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CardFoot } from './card-foot.tsx'
import { CardFrame } from './card-frame.tsx'
import { CardSections } from './card-sections.tsx'
import { HeadChoice } from './head-choice.tsx'
import { KindName } from './kind-name.tsx'
import { PartnersIn } from './partners-in.tsx'

/** Everything about one programme, project, scheme or pilot. */
export function ProgrammeCard({ id }: { readonly id: string }) {
  const { cards } = useMessages()
  const programme = useMap((state) => getRecord(state, 'programme', id))
  if (!programme) return null
  return (
    <CardFrame
      kind="programme"
      id={id}
      name={programme.name}
      eyebrow={
        <>
          <KindName kind="programme" />
          <HeadChoice
            kind="programme"
            id={id}
            field="programmeKind"
            value={programme.programmeKind}
            emptyLabel={cards.noProgrammeKind}
          />
          <HeadChoice
            kind="programme"
            id={id}
            field="status"
            value={programme.status}
            emptyLabel={cards.noProgrammeStatus}
          />
        </>
      }
      below={[programme.abbreviation, programme.period].filter(Boolean).join(' · ')}
    >
      <PartnersIn programme={id} />
      <CardSections kind="programme" record={programme} />
      <CardFoot kind="programme" id={id} origin={programme.origin} />
    </CardFrame>
  )
}
