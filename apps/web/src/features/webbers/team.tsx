import { useState } from 'react'
import { useAnswer } from '../../store/answers/use-answer.ts'
import { organisationOptions } from '../../store/selectors/organisation-options.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './team.module.css'
import { TeamChoice } from './team-choice.tsx'
import { TeamResult } from './team-result.tsx'
import { WorkingOut } from './working-out.tsx'

const sizes = ['2', '3', '4', '5'] as const

/** Who is certainly in the team, and who cannot be. */
type Fixed = { readonly fixedIn: readonly string[]; readonly fixedOut: readonly string[] }

/** A team of webbers: the group says who is in or out, the computer finds who else reaches most. */
export function Team({ without }: { readonly without: string | null }) {
  const { team: say } = useMessages()
  const [size, setSize] = useState(3)
  const [fixed, setFixed] = useState<Fixed>({ fixedIn: [], fixedOut: [] })
  const options = useMap(organisationOptions)
  const known = (ids: readonly string[]) => ids.filter((id) => options.some((one) => one.id === id))
  const fixedIn = known(fixed.fixedIn).slice(0, size)
  const fixedOut = known(fixed.fixedOut)
  const following = useAnswer('teamOfWebbers', { size, fixedIn, fixedOut, without })

  function keep(id: string) {
    setFixed({
      fixedIn: [...fixedIn, id].slice(-size),
      fixedOut: fixedOut.filter((one) => one !== id),
    })
  }
  function drop(id: string) {
    setFixed({ fixedIn: fixedIn.filter((one) => one !== id), fixedOut: [...fixedOut, id] })
  }
  function letGo(id: string) {
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id)
    setFixed({ fixedIn: others(fixedIn), fixedOut: others(fixedOut) })
  }

  return (
    <section className={styles.team} id="team" tabIndex={-1} aria-labelledby="team-title">
      <h2 id="team-title">{say.title}</h2>
      <p className={styles.text}>{say.text}</p>
      <div className={styles.choices}>
        <Segmented
          label={say.size}
          value={sizes.find((each) => Number(each) === size) ?? null}
          options={sizes.map((id) => ({ id, label: id }))}
          onChange={(id) => setSize(Number(id))}
        />
        <TeamChoice
          label={say.addIn}
          hint={say.inHint}
          listLabel={say.isIn}
          chosen={fixedIn}
          taken={[...fixedIn, ...fixedOut]}
          onAdd={keep}
          onLetGo={letGo}
        />
        <TeamChoice
          label={say.addOut}
          hint={say.outHint}
          listLabel={say.isOut}
          chosen={fixedOut}
          taken={[...fixedIn, ...fixedOut]}
          onAdd={drop}
          onLetGo={letGo}
        />
      </div>
      <WorkingOut following={following} text={say.computing} />
      {following.kind === 'here' && (
        <TeamResult
          team={following.answer}
          size={size}
          without={without}
          fixedIn={fixedIn}
          onKeep={keep}
          onDrop={drop}
          onLetGo={letGo}
        />
      )}
    </section>
  )
}
