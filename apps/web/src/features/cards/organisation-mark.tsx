import { getRecord } from '@webwijzer/domain/map-state'
import { useMap } from '../../store/use-map.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { colourGroupOf } from './thing-options.tsx'

/** The dot of an organisation, as on the map: the colour of its domain, dashed when informal. */
export function OrganisationMark({ id }: { readonly id: string }) {
  const { group, isInformal } = useMap((state) => {
    const organisation = getRecord(state, 'organisation', id)
    return {
      group: organisation ? colourGroupOf(state, organisation) : null,
      isInformal: organisation?.formality === 'informal',
    }
  })
  return <DomainMark group={group} isInformal={isInformal} />
}
