import { isLoopback } from '../../store/room.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './share.module.css'
import type { Links } from './share-api.ts'

/** What the address of this server means for others: not reachable, or reachable without a lock. */
export function AboutAddress({ links: { address, elsewhere } }: { readonly links: Links }) {
  const { address: words } = useMessages().share
  if (isLoopback(address))
    return elsewhere.length > 0 ? (
      <section className={styles.about}>
        <h3>{words.loopbackTitle}</h3>
        <p>{words.elsewhere}</p>
        <ul>
          {elsewhere.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    ) : (
      <section className={styles.about}>
        <h3>{words.loopbackTitle}</h3>
        <p>{words.loopback}</p>
        <h4>{words.howTitle}</h4>
        <ol>
          {words.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <code className={styles.command}>{openUp(address)}</code>
      </section>
    )
  if (address.startsWith('https:')) return null
  return (
    <section className={styles.about}>
      <h3>{words.plainTitle}</h3>
      <ul>
        {words.plain.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** What one types to open this server up; the address is an example, its port is this one's. */
const openUp = (address: string) =>
  `HOST=0.0.0.0 PUBLIC_URL=http://192.168.1.20:${new URL(address).port || '4400'} npm start`
