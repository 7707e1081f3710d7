import type { Question } from '@webwijzer/analysis/ask-first'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { seatAtTable } from '../../commands/seat-at-table.ts'
import { setSeat } from '../../commands/set-seat.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useAnswer } from '../../store/answers/use-answer.ts'
import { select } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './ask-first.module.css'
import { focusAround } from './focus-around.ts'
import { shortName } from './short-name.ts'
import { WorkingOut } from './working-out.tsx'

const whole = (state: MapState) => state

/** The few seats whose answer changes most whom the map points at: each can be settled right here. */
export function AskFirst({ without }: { readonly without: string | null }) {
  const { ask: say, computingShort } = useMessages().firmness
  const following = useAnswer('askFirst', { without })
  const questions = following.kind === 'here' ? following.answer : null
  return (
    <section className={styles.box} id="navragen" tabIndex={-1} aria-labelledby="ask-first">
      <h2 id="ask-first">{say.title}</h2>
      <p className={styles.text}>{questions?.length === 0 ? say.none : say.text}</p>
      <WorkingOut following={following} text={computingShort} />
      <ol className={styles.list}>
        {questions?.map((question) => (
          <AskedSeat key={joinedId(question.table, question.organisation)} question={question} />
        ))}
      </ol>
    </section>
  )
}

function AskedSeat({ question }: { readonly question: Question }) {
  const { ask: say } = useMessages().firmness
  const state = useMap(whole)
  const { organisation, table, now, enter, leave } = question
  const organisationName = getRecord(state, 'organisation', organisation)?.name ?? ''
  const tableRecord = getRecord(state, 'consultationTable', table)
  const names = (ids: readonly string[]) =>
    ids.map((id) => getRecord(state, 'organisation', id)?.name ?? '')
  const asked = say[now](organisationName, tableRecord ? shortName(tableRecord) : '')
  const changes = [
    say.otherwise[now],
    enter.length > 0 && say.enter(names(enter)),
    leave.length > 0 && say.leave(names(leave)),
  ]
  return (
    <li className={styles.question}>
      <div className={styles.words}>
        <h3 className={styles.asked}>{asked}</h3>
        <p className={styles.now}>{say.now[now]}</p>
        <p>{changes.filter(Boolean).join(' ')}</p>
      </div>
      <Answers question={question} asked={asked} />
    </li>
  )
}

/** Right, not right, or first look at the card. */
function Answers({ question, asked }: { readonly question: Question; readonly asked: string }) {
  const { ask: say } = useMessages().firmness
  const run = useRun()
  const { organisation, table, now } = question
  const id = joinedId(table, organisation)
  const isPresumed = now === 'presumed'
  const yes = isPresumed ? say.yes : say.sitsThere

  function confirm() {
    if (isPresumed) run(updateRecord, { kind: 'seat', id, set: { certainty: 'confirmed' } })
    else run(seatAtTable, { table, organisations: [organisation] })
  }

  return (
    <div className={styles.answers}>
      <Button
        label={`${yes}: ${asked}`}
        onPress={({ target }) => {
          focusAround(target)
          confirm()
        }}
      >
        {yes}
      </Button>
      {isPresumed && (
        <Button
          label={`${say.no}: ${asked}`}
          onPress={({ target }) => {
            focusAround(target)
            run(setSeat, { table, organisation, role: null })
          }}
        >
          {say.no}
        </Button>
      )}
      <Button
        look="quiet"
        label={`${say.open}: ${asked}`}
        onPress={() => select({ kind: 'organisation', id: organisation })}
      >
        {say.open}
      </Button>
    </div>
  )
}
