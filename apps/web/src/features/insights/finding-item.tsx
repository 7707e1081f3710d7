import type { BlindSpotId } from '@webwijzer/analysis/blind-spots'
import type { Finding } from '@webwijzer/analysis/blind-spots/finding'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { Crosshair } from 'lucide-react'
import { pointAt, select, type Thing, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './finding-item.module.css'
import { findingKey, toldOf } from './names-of-finding.ts'

type Props = { readonly question: BlindSpotId; readonly finding: Finding }

const whole = (state: MapState) => state

/** One thing a question is about: its names open cards, its mark lights up this one alone. */
export function FindingItem({ question, finding }: Props) {
  const { blindSpots, insights } = useMessages()
  const { questions: say } = insights
  const { things, others } = toldOf(useMap(whole), question, finding)
  const key = findingKey(finding)
  const isAlone = useUi(
    ({ pointing }) => pointing?.about === 'question' && pointing.finding === key,
  )
  const { detail: tell } = blindSpots[question]
  const detail = typeof tell === 'function' && tell(others, finding.number ?? 0)
  const name = things.map((each) => each.name).join(' – ')
  return (
    <li className={styles.finding} data-alone={isAlone}>
      <div className={styles.words}>
        <p className={styles.names}>
          {things.map((thing) => (
            <ThingButton key={thing.id} thing={thing} name={thing.name} />
          ))}
        </p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      <IconButton
        label={`${isAlone ? say.showAll : say.showOne}: ${name}`}
        icon={<Crosshair size={18} aria-hidden />}
        onPress={() => pointAt({ about: 'question', question, finding: isAlone ? null : key })}
      />
    </li>
  )
}

function ThingButton({ thing, name }: { readonly thing: Thing; readonly name: string }) {
  const { questions: say } = useMessages().insights
  const organisation = useMap((state) => getRecord(state, 'organisation', thing.id))
  const domain = useMap((state) =>
    getRecord(state, 'domain', thing.kind === 'domain' ? thing.id : (organisation?.domain ?? '')),
  )
  return (
    <button
      type="button"
      className={styles.name}
      aria-label={say.open(name)}
      onClick={() => select({ kind: thing.kind, id: thing.id })}
    >
      {domain && (
        <DomainMark
          group={domain.colourGroup}
          isInformal={organisation?.formality === 'informal'}
        />
      )}
      {name}
    </button>
  )
}
