import type { Cohesion, Leaving } from '@webwijzer/analysis/what-if-it-leaves'
import { useMessages } from '../../store/use-messages.ts'
import styles from './what-if.module.css'

type Props = { readonly leaving: Leaving; readonly name: string }

/** How the map hangs together now, and how it would without. */
export function BeforeAfter({ leaving, name }: Props) {
  const { whatIf: say } = useMessages()
  return (
    <section>
      <h3>{say.partsTitle}</h3>
      <div className={styles.sides}>
        <Side title={say.before} cohesion={leaving.before} />
        <Side title={say.after(name)} cohesion={leaving.after} />
      </div>
    </section>
  )
}

type SideProps = { readonly title: string; readonly cohesion: Cohesion }

function Side({ title, cohesion }: SideProps) {
  const { whatIf: say } = useMessages()
  const { organisations, parts, loosePairs } = cohesion
  return (
    <div className={styles.side}>
      <h4 className={styles.quiet}>{title}</h4>
      <p className={styles.value}>{say.parts(parts)}</p>
      <p>{say.organisations(organisations)}</p>
      <p className={styles.quiet}>{say.cannotReach(Math.round(loosePairs * 100))}</p>
    </div>
  )
}
