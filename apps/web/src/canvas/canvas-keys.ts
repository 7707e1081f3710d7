import type { Direction } from './walk.ts'

/** What a key means on the map. */
export type KeyIntent =
  | { readonly do: 'walk' | 'pan' | 'nudge'; readonly direction: Direction }
  | { readonly do: 'zoomIn' | 'zoomOut' | 'fit' | 'activate' | 'deselect' | 'delete' | 'start' }

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const plainKeys: Readonly<Record<string, Exclude<KeyIntent['do'], 'walk' | 'pan' | 'nudge'>>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  Enter: 'activate',
  Escape: 'deselect',
  Delete: 'delete',
  Backspace: 'delete',
  Home: 'start',
}

/** Reads a key: arrows walk from thing to thing, or move the view when nothing is selected; Alt moves the thing itself. */
export function keyIntent(key: Key, hasSelection: boolean): KeyIntent | null {
  if (key.ctrlKey || key.metaKey) return null
  const direction = arrows[key.key]
  if (direction) return { do: arrowMeaning(key, hasSelection), direction }
  const plain = key.altKey ? undefined : plainKeys[key.key]
  return plain ? { do: plain } : null
}

function arrowMeaning({ altKey, shiftKey }: Key, hasSelection: boolean) {
  if (altKey && hasSelection) return 'nudge'
  return shiftKey || !hasSelection ? 'pan' : 'walk'
}
