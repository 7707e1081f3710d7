import { useMessages } from '../../store/use-messages.ts'
import styles from './jump-links.module.css'

const targets = {
  suggestions: 'voorstellen',
  ask: 'navragen',
  team: 'team',
  decisions: 'besluiten',
  nominate: 'noem-iemand',
  phones: 'telefoons',
  nominations: 'genoemd',
} as const

/** Straight to a part of this long page. */
export function JumpLinks() {
  const { jump, onThisPage } = useMessages().webbers
  return (
    <nav aria-label={onThisPage} className={styles.links}>
      {(Object.keys(targets) as (keyof typeof targets)[]).map((part) => (
        <a key={part} href={`#${targets[part]}`} className={styles.link}>
          {jump[part]}
        </a>
      ))}
    </nav>
  )
}
