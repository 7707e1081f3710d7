import { getRecord } from '@webwijzer/domain/map-state'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '../../store/announcements.ts'
import { useCompany } from '../../store/company.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { sendTo } from '../../store/map-fetch.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import styles from './timer.module.css'
import { stepAfter, stepOf, type TimerStep, timerSteps } from './timer-steps.ts'

/** Sets the clock for everybody at this map, and stops it. */
export function TimerPanel({ onLeave }: { readonly onLeave: () => void }) {
  const { timer: words } = useMessages().together
  const timer = useCompany((company) => company.timer)
  const order = useOrder()
  const panel = useKeptFocus<HTMLDivElement>()
  const { mapId } = useLiveMap()
  const [, navigate] = useLocation()
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <p className={styles.note}>{words.explanation}</p>
      {timer && <WhatFor step={stepOf(timer.step)} />}
      {timer ? (
        <div className={styles.actions}>
          {timer.isRunning ? (
            <Button onPress={() => void order({ do: 'pause' })}>{words.pause}</Button>
          ) : (
            <Button onPress={() => void order({ do: 'resume' })}>{words.resume}</Button>
          )}
          <Button onPress={() => void order({ do: 'add', minutes: 5 })}>{words.add}</Button>
          <Button onPress={() => void order({ do: 'stop' })}>{words.stop}</Button>
        </div>
      ) : (
        <StartForm onStart={(start) => void order(start)} />
      )}
      <Button
        look="quiet"
        onPress={() => {
          onLeave()
          navigate(`/m/${encodeURIComponent(mapId)}/wissel${location.search}`)
        }}
      >
        {words.swap}
      </Button>
    </div>
  )
}

/** Which step the clock is for, and what comes after it. */
function WhatFor({ step }: { readonly step: TimerStep }) {
  const { timer: words } = useMessages().together
  const next = stepAfter(step)
  const then = words.afterwards(next ? words.steps[next].toLowerCase() : words.swapping)
  return <p>{`${words.steps[step]} · ${then}`}</p>
}

function StartForm({ onStart }: { readonly onStart: (order: object) => void }) {
  const { timer: words } = useMessages().together
  const origin = useUi((ui) => ui.origin)
  const usual = useMap(
    (state) => getRecord(state, 'session', origin.session ?? '')?.partMinutes ?? null,
  )
  const minutesOf = (id: TimerStep) =>
    (id === 'whole' ? usual : null) ??
    timerSteps.find((known) => known.id === id)?.minutes ??
    timerSteps[0].minutes
  const [step, setStep] = useState<TimerStep>('whole')
  const [minutes, setMinutes] = useState<number | null>(null)
  return (
    <>
      <SelectField
        label={words.step}
        value={step}
        options={timerSteps.map(({ id }) => ({ id, label: words.steps[id] }))}
        onChange={(id) => {
          setStep(id)
          setMinutes(null)
        }}
      />
      <NumberField
        label={words.minutes}
        value={minutes ?? minutesOf(step)}
        min={1}
        max={480}
        onCommit={setMinutes}
      />
      <Button
        look="primary"
        onPress={() =>
          onStart({
            do: 'start',
            ...origin,
            step: step === 'whole' ? null : step,
            minutes: minutes ?? minutesOf(step),
          })
        }
      >
        {words.start}
      </Button>
    </>
  )
}

/** What everybody sees comes back over the stream; only a failure is told here. */
function useOrder() {
  const { mapId } = useLiveMap()
  const { timer: words } = useMessages().together
  return async (order: object) => {
    const response = await sendTo(mapId, 'timer', 'POST', order)
    if (!response.ok) announce(words.failed, { tone: 'problem' })
  }
}
