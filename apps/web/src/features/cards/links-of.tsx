import type { Link } from '@webwijzer/domain/records'
import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { byName } from '../../store/selectors/by-name.ts'
import { linksByOrganisation } from '../../store/selectors/links.ts'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { AddBehind } from './add-behind.tsx'
import { AddLink } from './add-link.tsx'
import { CardPart } from './card-part.tsx'
import { choiceWord } from './choice-options.ts'
import styles from './links-of.module.css'

const otherEnd = ({ from, to }: Link, organisation: string) => (from === organisation ? to : from)

/** With whom an organisation works, and how; each line opens its own card. */
export function LinksOf({ organisation }: { readonly organisation: string }) {
  const { links: words } = useMessages().cards
  const links = useMap((state) => linksByOrganisation(state).get(organisation)) ?? []
  const organisations = useMap((state) => state.organisation)
  const sorted = links
    .map((link) => ({ link, name: organisations.get(otherEnd(link, organisation))?.name ?? '' }))
    .toSorted(byName)
  const parties = new Set(
    links.filter(({ status }) => status === 'existing').map((link) => otherEnd(link, organisation)),
  )
  return (
    <CardPart
      title={words.title}
      count={links.length > 0 ? words.count(parties.size) : null}
      none={links.length === 0 ? words.none : null}
      after={
        <AddBehind label={words.add}>
          {(close) => <AddLink organisation={organisation} onDone={close} />}
        </AddBehind>
      }
    >
      {sorted.map(({ link, name }) => (
        <LinkRow key={link.id} link={link} name={name} isFrom={link.from === organisation} />
      ))}
    </CardPart>
  )
}

type RowProps = { readonly link: Link; readonly name: string; readonly isFrom: boolean }

function LinkRow({ link, name, isFrom }: RowProps) {
  const messages = useMessages()
  const { links: words } = messages.cards
  const [Arrow, direction] = !link.directed
    ? [ArrowLeftRight, words.both]
    : isFrom
      ? [ArrowRight, words.outgoing]
      : [ArrowLeft, words.incoming]
  const status = link.status === 'existing' ? null : messages.choices.status[link.status]
  return (
    <li>
      <AriaButton
        className={styles.link ?? ''}
        onPress={() => select({ kind: 'link', id: link.id })}
      >
        <Arrow size={16} aria-hidden />
        <VisuallyHidden>{direction}</VisuallyHidden>
        <span className={styles.name}>
          {name}
          {status && <span className={styles.status}>{status}</span>}
        </span>
        <span className={styles.kind}>
          {choiceWord(messages, 'linkKind', link.linkKind) ?? words.noKind}
        </span>
      </AriaButton>
    </li>
  )
}
