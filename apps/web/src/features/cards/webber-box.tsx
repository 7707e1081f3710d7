import type { Webber } from '@webwijzer/domain/records'
import { useRole } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './webber-box.module.css'
import { namingByOrganisation, reachByOrganisation, webbersByOrganisation } from './why-webber.ts'

/** Why this organisation, or a function at it, is a webber or may be one. */
export function WebberBox({ organisation }: { readonly organisation: string }) {
  const { cards } = useMessages()
  const webbers = useMap((state) => webbersByOrganisation(state).get(organisation)) ?? []
  const reach = useMap((state) => reachByOrganisation(state).get(organisation))
  const naming = useMap((state) => namingByOrganisation(state).get(organisation))
  const adopted = webbers.filter(({ status }) => status !== 'notAdopted')
  if (adopted.length === 0) return null
  const { why } = cards
  return (
    <section className={styles.box}>
      <p>
        <strong>{why.title}</strong>{' '}
        {reach &&
          reach.seats > 0 &&
          `${why.seatsAndDomains(why.seats(reach.seats, reach.tables), reach.domains)} `}
        {naming && why.named(naming.times, naming.examples[0] ?? null)}
      </p>
      {adopted.map((webber) => (
        <Decision key={webber.id} webber={webber} />
      ))}
    </section>
  )
}

/** What was decided, as far as the star above does not say it already. */
function Decision({ webber }: { readonly webber: Webber }) {
  const { cards, choices } = useMessages()
  const isTeam = useRole() === 'projectTeam'
  const { status, reason, consent } = webber
  const isAsked = isTeam && consent !== 'notNeeded'
  if (!webber.function && !reason && !isAsked) return null
  return (
    <p className={styles.decision}>
      <strong>
        {[webber.function, choices.webberStatus[status]].filter(Boolean).join(' · ')}
        {'.'}
      </strong>
      {reason && ` ${reason}`}
      {isAsked && ` ${cards.why.consent(choices.consent[consent])}`}
    </p>
  )
}
