import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import { NominationItem } from './nomination-item.tsx'
import styles from './nomination-list.module.css'
import { type NamedParty, nominationsByParty } from './nominations-by-party.ts'

/** Who was named, with the reasons, to correct or take away. For the project team only. */
export function NominationList() {
  const { nominations: say } = useMessages().webbers
  const parties = useMap(nominationsByParty)
  return (
    <>
      <p className={styles.intro}>{say.text}</p>
      {parties.length === 0 && <p>{say.none}</p>}
      <ul className={styles.parties}>
        {parties.map((party) => (
          <Party key={party.key} party={party} />
        ))}
      </ul>
    </>
  )
}

function Party({ party: { name, organisation, nominations } }: { readonly party: NamedParty }) {
  const { nominations: say, nominate } = useMessages().webbers
  const told = [say.times(nominations.length), organisation === null && nominate.isTyped]
  return (
    <li className={styles.party}>
      <Fold
        title={
          <>
            {name}
            <span className={styles.told}>{` · ${told.filter(Boolean).join(' · ')}`}</span>
          </>
        }
      >
        <ul className={styles.items}>
          {nominations.map((nomination) => (
            <NominationItem key={nomination.id} nomination={nomination} name={name} />
          ))}
        </ul>
      </Fold>
    </li>
  )
}
