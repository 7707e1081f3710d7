import { ChevronDown, Megaphone } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import styles from './tip-card.module.css'

type Props = {
  readonly title: string
  readonly points: readonly string[]
  /** What the button says that puts the card away. */
  readonly done: string
  readonly onDone: () => void
}

/** On a phone the tips would fill the screen on which people look for something else. */
const startsOpen = () => window.matchMedia('(min-width: 700px)').matches

/** A few things to know before one goes on; it goes away once it was read. On a phone it starts as one line. */
export function TipCard({ title, points, done, onDone }: Props) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <section className={styles.card} aria-label={title}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.title}>
          <Megaphone size={22} aria-hidden />
          <h2>{title}</h2>
          <ChevronDown size={20} aria-hidden className={styles.arrow} />
        </summary>
        <div className={styles.content}>
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <Button onPress={onDone}>{done}</Button>
        </div>
      </details>
    </section>
  )
}
