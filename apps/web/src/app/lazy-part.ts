import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { createStore } from '../store/create-store.ts'

/** A part of the screen whose code comes when it is first shown, or sooner when somebody asks for it. */
export type LazyPart<Props> = {
  readonly View: LazyExoticComponent<ComponentType<Props>>
  readonly load: () => Promise<unknown>
}

/** Whether the code of something on the screen cannot come, for want of a network. */
export const lateCode = createStore<{ readonly isWaiting: boolean }>({ isWaiting: false })

const lookAgainMs = 3000

export function lazyPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyPart<Props> {
  return { View: lazy(() => onceReachable(load)), load }
}

/**
 * Waits for the network as long as the server cannot be reached: a part that was not fetched yet is no broken
 * page. Code that does not come from a server that answers is of an older version, and that is thrown.
 */
async function onceReachable<Code>(load: () => Promise<Code>): Promise<Code> {
  for (;;) {
    const code = await load().catch(() => null)
    if (code !== null || (await isReachable())) {
      lateCode.set({ isWaiting: false })
      return code ?? load()
    }
    lateCode.set({ isWaiting: true })
    await networkOrPause()
  }
}

const isReachable = (): Promise<boolean> =>
  fetch('/api/health').then(
    () => true,
    () => false,
  )

function networkOrPause(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('online', () => resolve(), { once: true })
    setTimeout(resolve, lookAgainMs)
  })
}
