import { Megaphone } from 'lucide-react'
import { Button } from './button.tsx'
import styles from './tip-card.module.css'

type Props = {
  readonly title: string
  readonly points: readonly string[]
  /** What the button says that puts the card away. */
  readonly done: string
  readonly onDone: () => void
}

/** A few things to know before one goes on; it goes away once it was read. */
export function TipCard({ title, points, done, onDone }: Props) {
  return (
    <section className={styles.card} aria-label={title}>
      <h2 className={styles.title}>
        <Megaphone size={22} aria-hidden />
        {title}
      </h2>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Button onPress={onDone}>{done}</Button>
    </section>
  )
}
