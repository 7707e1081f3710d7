import type { MapState } from '@webwijzer/domain/map-state'
import { thingKinds } from '@webwijzer/domain/records'
import type { Person } from '@webwijzer/domain/together'
import { Users } from 'lucide-react'
import { useState } from 'react'
import { useCompany } from '../../store/company.ts'
import { keptName } from '../../store/kept-name.ts'
import { personName } from '../../store/person-name.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import styles from './company.module.css'
import { GroupDialog } from './group-dialog.tsx'

const whole = (state: MapState) => state

/** How many people work on this map now; opens who they are. Nothing while the stream is away. */
export function PeopleButton() {
  const { people: words } = useMessages().together
  const you = useCompany((company) => company.you)
  const people = useCompany((company) => company.people)
  const [isChanging, setIsChanging] = useState(false)
  if (!you) return null
  const count = people.length + 1
  return (
    <>
      <PopoverButton
        label={words.count(count)}
        title={words.title}
        className={styles.button}
        content={(close) => (
          <PeopleList
            people={people}
            onChange={() => {
              close()
              setIsChanging(true)
            }}
          />
        )}
      >
        <Users size={18} aria-hidden />
        <span className={styles.long}>{words.count(count)}</span>
        <span className={styles.short}>{words.short(count)}</span>
      </PopoverButton>
      {isChanging && <GroupDialog onDone={() => setIsChanging(false)} />}
    </>
  )
}

type ListProps = { readonly people: readonly Person[]; readonly onChange: () => void }

function PeopleList({ people, onChange }: ListProps) {
  const messages = useMessages()
  const { people: words } = messages.together
  const you = useCompany((company) => company.you)
  const group = useUi((ui) => ui.origin.group)
  const state = useMap(whole)
  if (!you) return null
  const self = personName({ role: you.role, group, name: keptName.read() }, messages)
  return (
    <>
      <ul className={styles.list}>
        <li>
          <strong>{self}</strong>
          {` (${words.you})`}
        </li>
        {people.map((person) => (
          <li key={person.device}>
            <strong>{personName(person, messages)}</strong>
            {looksAt(state, person, words.looksAt)}
          </li>
        ))}
      </ul>
      {people.length === 0 && <p className={styles.note}>{words.alone}</p>}
      <Button look="quiet" onPress={onChange}>
        {words.change}
      </Button>
    </>
  )
}

function looksAt(state: MapState, { selected }: Person, words: (name: string) => string): string {
  const kind = thingKinds.find((known) => known === selected?.kind)
  const name = kind && selected && nameOf(state, kind, selected.id)
  return name ? ` ${words(name)}` : ''
}
