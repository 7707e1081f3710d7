import { useCompany } from '../../store/company.ts'
import { personName } from '../../store/person-name.ts'
import type { Thing } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './company.module.css'

/** Says who else has this card open, so that two people do not write in one field unawares. */
export function AlsoHere({ thing }: { readonly thing: Thing }) {
  const messages = useMessages()
  const people = useCompany((company) => company.people)
  const here = people.filter(({ selected }) => selected?.id === thing.id)
  if (here.length === 0) return null
  const who = here.map((person) => personName(person, messages)).join(', ')
  return <p className={styles.also}>{messages.together.people.alsoHere(who)}</p>
}
