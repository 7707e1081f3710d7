import { batchOf } from '@webwijzer/domain/batch'
import type { MapState } from '@webwijzer/domain/map-state'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { announce } from '../../../store/announcements.ts'
import { handFile } from '../../../store/importing/handed-file.ts'
import { createMap } from '../../../store/importing/new-map.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { mapRecord } from '../../../store/selectors/map-record.ts'
import { useUi } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { acceptChanges } from '../accept/accept-review.ts'
import page from '../import-page.module.css'
import { setStage } from '../import-store.ts'
import type { StageOf } from '../stage-of.ts'
import { addedWords } from '../summary-sentence.ts'
import { isEmptyMap, mapPlan } from './map-plan.ts'

const countedKinds = [
  'organisation',
  'consultationTable',
  'programme',
  'seat',
  'link',
  'nomination',
  'webber',
  'observation',
  'participant',
] as const

/** A map of Webwijzer itself: whole onto an empty map, or else onto a new one. */
export function OurFileStep({ stage }: { readonly stage: StageOf<'ours'> }) {
  const messages = useMessages()
  const { importing } = messages
  const { ours: words } = importing.graph
  const map = useLiveMap()
  const state = useMap((each) => each)
  const language = useUi((ui) => ui.language)
  const [, navigate] = useLocation()
  const { source, state: wanted } = stage
  const isEmpty = isEmptyMap(state)
  const holds = useMemo(
    () =>
      words.holds(
        new Intl.ListFormat(language, { type: 'conjunction' }).format(
          addedWords(countsIn(wanted), messages),
        ),
      ),
    [wanted, words, language, messages],
  )

  function accept() {
    const id = newId()
    const changes = batchOf(mapPlan(state, wanted), { batch: id, label: 'import' })
    void acceptChanges(map, { id, file: source.title, changes, summary: holds })
  }

  async function onNewMap() {
    const made = await createMap(mapRecord(wanted)?.name ?? source.title, language)
    if (made === null) return announce(words.mayNot, { tone: 'problem' })
    handFile(made, new File([source.bytes], source.options.name))
    navigate(`/m/${encodeURIComponent(made)}/importeren`)
  }

  return (
    <section className={page.sheet}>
      <h2>{words.title(source.title)}</h2>
      <p>{holds}</p>
      <p className={isEmpty ? page.told : page.warning}>
        {isEmpty ? words.intoEmpty : words.notEmpty}
      </p>
      <div className={page.buttons}>
        <Button onPress={() => setStage(map.mapId, { kind: 'door' })}>
          {importing.columns.otherFile}
        </Button>
        {isEmpty ? (
          <Button look="primary" onPress={accept}>
            {importing.review.accept}
          </Button>
        ) : (
          <Button look="primary" onPress={() => void onNewMap()}>
            {words.newMap}
          </Button>
        )}
      </div>
    </section>
  )
}

const countsIn = (state: MapState) =>
  countedKinds.map((kind) => ({ kind, count: state[kind].size })).filter(({ count }) => count > 0)
