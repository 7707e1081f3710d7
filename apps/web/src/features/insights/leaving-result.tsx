import { whatIfItLeaves } from '@webwijzer/analysis/what-if-it-leaves'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { useMemo } from 'react'
import { useBasis } from '../../store/use-basis.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import { BeforeAfter } from './before-after.tsx'
import { LooseParties } from './loose-parties.tsx'
import { ShowOnMap } from './show-on-map.tsx'
import { Successors } from './successors.tsx'
import styles from './what-if.module.css'

const whole = (state: MapState) => state

/** Before and after one organisation drops out; the map itself stays as it is. */
export function LeavingResult({ organisation }: { readonly organisation: string }) {
  const { whatIf: say, explanations } = useMessages()
  const basis = useBasis()
  const state = useMap(whole)
  const leaving = useMemo(() => whatIfItLeaves(state, organisation), [state, organisation])
  const name = getRecord(state, 'organisation', organisation)?.name ?? ''
  const nameOf = (id: string) =>
    getRecord(state, 'organisation', id)?.name ??
    getRecord(state, 'consultationTable', id)?.name ??
    getRecord(state, 'domain', id)?.name ??
    ''
  if (!leaving) return <p role="status">{say.notCounted}</p>
  const loose = leaving.unreachable.flat().map(nameOf)
  return (
    <div className={styles.result}>
      <h2>{say.titleOf(name)}</h2>
      <p className={styles.answer} role="status">
        {loose.length === 0 ? say.nobodyLoose(name) : say.loose(name, loose)}{' '}
        {leaving.unreachable.length > 1 && say.groups(leaving.unreachable.length)}
      </p>
      <ShowOnMap />
      {loose.length > 0 && <LooseParties parts={leaving.unreachable} />}
      <section>
        <h3>{say.domainsTitle}</h3>
        {leaving.lastOfDomain.length === 0 && <p className={styles.quiet}>{say.noDomains}</p>}
        <ul className={styles.lines}>
          {leaving.lastOfDomain.map(({ table, domain }) => (
            <li key={table}>{say.domain(nameOf(table), nameOf(domain))}</li>
          ))}
        </ul>
      </section>
      <Successors successors={leaving.successors} nameOf={nameOf} />
      <BeforeAfter leaving={leaving} name={name} />
      <Fold title={say.meaning}>
        <p>{say.how}</p>
        <p>{explanations.numbers.soleLink}</p>
        <p>{basis}</p>
        <p>{say.source}</p>
      </Fold>
    </div>
  )
}
