import { useEffect, useRef } from 'react'
import { askWhatIf, useInsightChoice } from '../../store/insight-choice.ts'
import { organisationOptions } from '../../store/selectors/organisation-options.ts'
import { pointAt, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import styles from './insights-page.module.css'
import { LeavingResult } from './leaving-result.tsx'

/** What if … drops out? Chosen from a list, or clicked on the map. */
export function WhatIfPart() {
  const { whatIf: say } = useMessages()
  const { leaving } = useInsightChoice()
  const options = useMap(organisationOptions)
  useFollowSelection()
  useEffect(
    () => pointAt(leaving === null ? null : { about: 'leaving', organisation: leaving }),
    [leaving],
  )
  return (
    <section className={styles.part} aria-label={say.title}>
      <p className={styles.text}>{say.text}</p>
      <ComboField
        label={say.choose}
        hint={say.chooseHint}
        options={options}
        value={leaving}
        onChoose={askWhatIf}
        onClear={() => askWhatIf(null)}
      />
      {leaving !== null && <LeavingResult organisation={leaving} />}
    </section>
  )
}

/** An organisation that is clicked from now on is the one that is asked about. */
function useFollowSelection() {
  const selection = useUi((ui) => ui.selection)
  const seen = useRef(selection)
  useEffect(() => {
    const isNew = seen.current !== selection
    seen.current = selection
    if (isNew && selection?.kind === 'organisation') askWhatIf(selection.id)
  }, [selection])
}
