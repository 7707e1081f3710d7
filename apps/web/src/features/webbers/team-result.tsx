import type { Team } from '@webwijzer/analysis/team-of-webbers'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { Waypoints } from 'lucide-react'
import { useLocation } from 'wouter'
import { useLiveMap } from '../../store/live-map.ts'
import { placePath } from '../../store/place-path.ts'
import { pointAt } from '../../store/ui-store.ts'
import { useBasis } from '../../store/use-basis.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import figures from './figures.module.css'
import styles from './team.module.css'
import { TeamMember } from './team-member.tsx'

type Props = {
  readonly team: Team
  readonly size: number
  /** The table that was left out. */
  readonly without: string | null
  readonly fixedIn: readonly string[]
  readonly onKeep: (id: string) => void
  readonly onDrop: (id: string) => void
  readonly onLetGo: (id: string) => void
}

const whole = (state: MapState) => state

/** Who they are, whom they reach together, and how many other teams would do. */
export function TeamResult({ team, size, without, fixedIn, onKeep, onDrop, onLetGo }: Props) {
  const { team: say, explanations } = useMessages()
  const basis = useBasis(without)
  const state = useMap(whole)
  const nameOf = (id: string) => getRecord(state, 'organisation', id)?.name ?? ''
  const members = team.members.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl'))
  if (members.length < size) return <p role="status">{say.impossible}</p>
  return (
    <>
      <ul className={styles.members} aria-label={say.membersLabel}>
        {members.map((id) => (
          <TeamMember
            key={id}
            id={id}
            isKept={fixedIn.includes(id)}
            onKeep={() => (fixedIn.includes(id) ? onLetGo(id) : onKeep(id))}
            onDrop={() => onDrop(id)}
          />
        ))}
      </ul>
      <div className={figures.figures}>
        <Figure label={say.reachLabel} value={say.reach(team.oneStep, team.organisations)}>
          {say.reachTold}
        </Figure>
        <Figure label={say.twoStepsLabel} value={say.reach(team.twoSteps, team.organisations)}>
          {say.twoStepsTold}
        </Figure>
        <Figure label={say.otherLabel} value={say.others(team.asGood, size)}>
          {say.othersTold(team.compared)}
        </Figure>
      </div>
      <ShowTeam members={team.members} />
      {team.notReached.length === 0 ? (
        <p>{say.everybody}</p>
      ) : (
        <Fold title={say.notReached(team.notReached.length)}>
          <ul className={styles.missed}>
            {team.notReached
              .map(nameOf)
              .toSorted((a, b) => a.localeCompare(b, 'nl'))
              .map((name) => (
                <li key={name}>{name}</li>
              ))}
          </ul>
        </Fold>
      )}
      <Fold title={say.meaning}>
        <p>{say.how(Math.round(team.nearness * 100))}</p>
        <p>{explanations.numbers.twoSteps}</p>
        <p>
          {basis} {say.counted}
        </p>
        <p>{say.source}</p>
      </Fold>
    </>
  )
}

type FigureProps = { readonly label: string; readonly value: string; readonly children: string }

function Figure({ label, value, children }: FigureProps) {
  return (
    <div className={figures.figure}>
      <p>
        <span className={figures.label}>{label}</span>
        <strong className={figures.value}>{value}</strong> {children}
      </p>
    </div>
  )
}

function ShowTeam({ members }: { readonly members: readonly string[] }) {
  const { team: say } = useMessages()
  const { mapId } = useLiveMap()
  const [, navigate] = useLocation()
  return (
    <div>
      <Button
        icon={<Waypoints size={18} aria-hidden />}
        onPress={() => {
          pointAt({ about: 'team', members })
          navigate(placePath(mapId, 'kaart'))
        }}
      >
        {say.show}
      </Button>
    </div>
  )
}
