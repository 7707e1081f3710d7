import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { columnOf, type MappingChoice, withChoice } from '@webwijzer/matching/mapping'
import { knownOf } from '@webwijzer/matching/match-rows'
import { otherList } from '@webwijzer/matching/other-list'
import { ArrowRight } from 'lucide-react'
import { type ComponentProps, useMemo } from 'react'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { type ColumnsStage, setStage } from '../import-store.ts'
import { openSheet } from '../reading/columns-stage.ts'
import { compareSheet } from '../reading/compare-sheet.ts'
import type { StageOf } from '../stage-of.ts'
import { ColumnList } from './column-list.tsx'
import { forgetColumns, showColumns } from './keep-columns.ts'
import { LettersChoice } from './letters-choice.tsx'
import { neededField } from './needed-field.ts'
import { PreviewTable } from './preview-table.tsx'
import { SheetChoices } from './sheet-choices.tsx'

/** What the file looks like and what each column means: guessed, and to be corrected. */
export function ColumnsStep({ stage }: { readonly stage: StageOf<'columns'> }) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const map = useLiveMap()
  const { source, contents, at, choices, isRemembered } = stage
  const sheet = contents.sheets[at]
  const choice = choices.get(sheet?.name ?? '') ?? {}
  // The guess is about the file; what others change on the map meanwhile does not make it jump.
  const known = useMemo(() => knownOf(map.getState()), [map])
  const guess = useMemo(
    () => (sheet ? guessMapping(sheet, known, choice.shape) : null),
    [sheet, known, choice.shape],
  )
  if (!sheet || !guess) return null
  const other = choice.shape ? null : otherList(sheet)
  const mapping = withChoice(guess, choice)
  const isReady = other === null && columnOf(mapping, neededField(mapping)) !== null
  const choose = (next: MappingChoice) =>
    showColumns(map.mapId, {
      ...stage,
      isRemembered: false,
      choices: new Map(choices).set(sheet.name, {
        ...choice,
        ...next,
        fields: { ...choice.fields, ...next.fields },
      }),
    })
  const chooseSheet = async (next: number) =>
    showColumns(map.mapId, await openSheet(map.mapId, stage, next))

  return (
    <section className={page.sheet}>
      <h2>{words.title(source.title)}</h2>
      <LettersChoice stage={stage} />
      <SheetChoices
        stage={stage}
        shape={other ? null : mapping.shape}
        onShape={(shape) => choose({ shape })}
        onSheet={(next) => void chooseSheet(next)}
      />
      <PreviewTable sheet={sheet} />
      {other ? (
        <div role="alert" className={page.warning}>
          <p>{words.others[other]}</p>
          <p>{words.otherAfterAll}</p>
        </div>
      ) : (
        <ColumnMeanings
          sheet={sheet}
          mapping={mapping}
          isRemembered={isRemembered}
          onChoose={(index, field) => choose({ fields: { [index]: field } })}
        />
      )}
      <Buttons
        stage={stage}
        isReady={isReady}
        onGoOn={(): void => void compareSheet(map, stage, mapping)}
      />
    </section>
  )
}

type MeaningsProps = ComponentProps<typeof ColumnList> & { readonly isRemembered: boolean }

/** What each column means, and which one is still needed. */
function ColumnMeanings({ isRemembered, ...list }: MeaningsProps) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const missing = neededField(list.mapping)
  return (
    <>
      <div>
        <h3>{words.mappingTitle}</h3>
        <p className={page.told}>{isRemembered ? words.remembered : words.mappingHint}</p>
      </div>
      <ColumnList {...list} />
      {columnOf(list.mapping, missing) === null && (
        <p role="alert" className={page.warning}>
          {words.mainMissing(words.fields[missing])}
        </p>
      )}
    </>
  )
}

type ButtonsProps = {
  readonly stage: ColumnsStage
  readonly isReady: boolean
  readonly onGoOn: () => void
}

/** Back to the door: what somebody chose waits there, what nobody touched goes. */
function Buttons({ stage, isReady, onGoOn }: ButtonsProps) {
  const { importing } = useMessages()
  const { mapId } = useLiveMap()
  function leave() {
    if (isUntouched(stage)) forgetColumns(mapId, stage.id)
    setStage(mapId, { kind: 'door' })
  }
  return (
    <div className={page.buttons}>
      <Button onPress={leave}>{importing.columns.otherFile}</Button>
      <Button
        look="primary"
        icon={<ArrowRight size={18} aria-hidden />}
        isDisabled={!isReady}
        onPress={onGoOn}
      >
        {importing.columns.goOn}
      </Button>
    </div>
  )
}

/** Just read, and nothing said about it yet: there is nothing to lose. */
function isUntouched({ source, choices, taken, reviews, isRemembered }: ColumnsStage): boolean {
  const { bytes, options } = source
  const isReadAsGuessed = bytes !== null && Object.keys(options).length === 1
  const isAsProposed = choices.size === (isRemembered ? 1 : 0)
  return isReadAsGuessed && isAsProposed && taken.length === 0 && reviews.size === 0
}
