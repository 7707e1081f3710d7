import { getRecord } from '@webwijzer/domain/map-state'
import { useState } from 'react'
import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { DecisionBox } from './decision-box.tsx'
import { DecisionRow } from './decision-row.tsx'
import styles from './decision-table.module.css'
import { decisionsByName } from './decisions.ts'

/** Every decision of the group, to read and to change, and a way to decide about anybody else. */
export function DecisionTable() {
  const { decisions: say } = useMessages().webbers
  const decisions = useMap(decisionsByName)
  const heads = [say.who, say.status, say.session, say.reason, say.consent, say.seen, say.change]
  return (
    <>
      <p className={styles.intro}>{say.text}</p>
      {decisions.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {decisions.map(({ webber, name }) => (
            <DecisionRow key={webber.id} webber={webber} name={name} />
          ))}
        </table>
      )}
      <AnotherDecision />
    </>
  )
}

/** The group may decide about whoever it likes, suggested or not. */
function AnotherDecision() {
  const { decisions: say } = useMessages().webbers
  const organisations = useMap(organisationsByName)
  const [chosen, setChosen] = useState<string | null>(null)
  const organisation = useMap((state) => getRecord(state, 'organisation', chosen ?? ''))
  return (
    <div className={styles.another}>
      <ComboField
        label={say.another}
        hint={say.anotherHint}
        value={chosen}
        options={organisations.map(({ id, name, abbreviation, aliases }) => ({
          id,
          label: name,
          detail: abbreviation ?? undefined,
          keywords: aliases,
        }))}
        onChoose={setChosen}
        onClear={() => setChosen(null)}
      />
      {organisation && <DecisionBox key={organisation.id} organisation={organisation} />}
    </div>
  )
}
