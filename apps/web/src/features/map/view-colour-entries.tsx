import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Messages } from '@webwijzer/messages/messages'
import type { ColourMeaning } from '../../canvas/view-colours.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { LegendEntry } from './legend-entry.tsx'
import styles from './map-legend.module.css'
import { useColours } from './use-colours.ts'

const fieldNames = (state: MapState) =>
  new Map(recordsOf(state, 'field').map(({ id, name }) => [id, name]))

/** What each colour of the view that is shown means. */
export function ViewColourEntries({ hasCodes }: { readonly hasCodes: boolean }) {
  const messages = useMessages()
  const { meanings, others } = useColours()
  const names = useMap((state) => fieldNames(state))
  const { legend } = messages.map
  return (
    <>
      {meanings.map((meaning) => (
        <LegendEntry
          key={meaning.colour}
          mark={<span className={styles.swatch} style={{ background: meaning.colour }} />}
          {...(hasCodes ? { code: String(meaning.number) } : {})}
        >
          {meaningIn(meaning, names, messages)}
        </LegendEntry>
      ))}
      {others > 0 && <LegendEntry mark={null}>{legend.otherColours(others)}</LegendEntry>}
    </>
  )
}

const mostWords = 3

/** The values for which a colour stands, or that somebody chose it. */
function meaningIn(
  { rules, isByHand }: ColourMeaning,
  names: ReadonlyMap<string, string>,
  { map, kindNames }: Messages,
): string {
  const words = rules.map(({ kind, field, value }) => {
    if (value === null) return kindNames[kind].one
    const name = field === null ? undefined : names.get(field)
    return name === undefined ? value : `${name}: ${value}`
  })
  const said = [...new Set([...words, ...(isByHand ? [map.legend.byHand] : [])])]
  const more = said.length - mostWords
  return said.slice(0, mostWords).join(', ') + (more > 0 ? ` +${more}` : '')
}
