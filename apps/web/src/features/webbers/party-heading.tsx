import { getRecord } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { decisionsByOrganisation } from './decisions.ts'
import { FirmnessChip } from './firmness-chip.tsx'
import styles from './party-heading.module.css'
import { fullName } from './short-name.ts'
import { WebberMark } from './webber-mark.tsx'

type Props = {
  readonly organisation: Organisation
  /** The table without which the map would not point at it. */
  readonly hangsOn?: string | null
}

/** Who it is: the name opens the card; domain and informality are said in words too. */
export function PartyHeading({ organisation, hangsOn }: Props) {
  const { webbers } = useMessages()
  const domain = useMap((state) => getRecord(state, 'domain', organisation.domain ?? ''))
  const decisions = useMap(decisionsByOrganisation).get(organisation.id) ?? []
  const isInformal = organisation.formality === 'informal'
  const confirmed = decisions.filter(({ status }) => status === 'confirmed')
  return (
    <div className={styles.heading}>
      <h3 className={styles.name}>
        <DomainMark group={domain?.colourGroup ?? null} isInformal={isInformal} />
        <button
          type="button"
          className={styles.open}
          aria-label={webbers.openCard(fullName(organisation))}
          onClick={() => select({ kind: 'organisation', id: organisation.id })}
        >
          {fullName(organisation)}
        </button>
      </h3>
      {domain && <span className={styles.domain}>{domain.name}</span>}
      {isInformal && <Chip tone="soft">{webbers.informal}</Chip>}
      <FirmnessChip organisation={organisation.id} />
      {hangsOn && <Chip tone="soft">{webbers.reasons.hangsOnMark(hangsOn)}</Chip>}
      {confirmed.map((webber) => (
        <WebberMark key={webber.id} job={webber.function} />
      ))}
    </div>
  )
}
