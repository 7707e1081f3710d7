import { getRecord } from '@webwijzer/domain/map-state'
import { domainsByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CardFoot } from './card-foot.tsx'
import { CardFrame } from './card-frame.tsx'
import { CardSections } from './card-sections.tsx'
import { HeadChoice } from './head-choice.tsx'
import { LinksOf } from './links-of.tsx'
import { OrganisationMark } from './organisation-mark.tsx'
import { PartsOf } from './parts-of.tsx'
import { ProgrammesOf } from './programmes-of.tsx'
import { SeatsOf } from './seats-of.tsx'
import { WebberBox } from './webber-box.tsx'
import { WebberChip } from './webber-chip.tsx'
import { WhatIfAction } from './what-if-action.tsx'

/** Everything about one organisation. */
export function OrganisationCard({ id }: { readonly id: string }) {
  const { cards } = useMessages()
  const organisation = useMap((state) => getRecord(state, 'organisation', id))
  const domains = useMap(domainsByName)
  if (!organisation) return null
  const { abbreviation, umbrella, checked } = organisation
  return (
    <CardFrame
      kind="organisation"
      id={id}
      name={organisation.name}
      eyebrow={
        <>
          <HeadChoice
            kind="organisation"
            id={id}
            field="domain"
            value={organisation.domain}
            options={domains.map(({ id, name }) => ({ id, label: name }))}
            emptyLabel={cards.noDomain}
            mark={<OrganisationMark id={id} />}
          />
          <HeadChoice
            kind="organisation"
            id={id}
            field="formality"
            value={organisation.formality}
            emptyLabel={cards.noFormality}
          />
          <WebberChip organisation={id} />
        </>
      }
      below={[umbrella, abbreviation, !checked && cards.notChecked].filter(Boolean).join(' · ')}
    >
      <WebberBox organisation={id} />
      <WhatIfAction organisation={id} name={organisation.name} />
      <SeatsOf organisation={id} />
      <LinksOf organisation={id} />
      <ProgrammesOf organisation={id} />
      <PartsOf organisation={id} />
      <CardSections kind="organisation" record={organisation} />
      <CardFoot kind="organisation" id={id} origin={organisation.origin} />
    </CardFrame>
  )
}
