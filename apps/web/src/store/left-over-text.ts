import type { LeftOver } from '@webwijzer/domain/left-over'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Language } from '@webwijzer/messages/languages'
import type { Messages } from '@webwijzer/messages/messages'
import { inARow } from './in-a-row.ts'
import { nameOf } from './selectors/name-of.ts'

/** Why an undo did not take everything back, in sentences; empty when it did. */
export function leftOverText(
  { activity }: Pick<Messages, 'activity'>,
  language: Language,
  state: MapState,
  left: readonly LeftOver[],
): string {
  const named = (why: 'builtOn' | 'changed', but: readonly string[] = []) => {
    const names = left
      .filter((each) => each.why === why)
      .flatMap(({ kind, id }) => nameOf(state, kind, id) ?? [])
    return [...new Set(names)].filter((name) => !but.includes(name))
  }
  const builtOn = named('builtOn')
  const changed = named('changed', builtOn)
  const said = [
    builtOn.length > 0 && activity.left.builtOn(inARow(builtOn, language), builtOn.length),
    changed.length > 0 && activity.left.changed(inARow(changed, language), changed.length),
    left.some(({ why }) => why === 'gone') && activity.left.gone,
  ]
  return said.filter(Boolean).join(' ')
}
