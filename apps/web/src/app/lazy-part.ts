import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A part of the screen whose code comes when it is first shown, or sooner when somebody asks for it. */
export type LazyPart<Props> = {
  readonly View: LazyExoticComponent<ComponentType<Props>>
  readonly load: () => Promise<unknown>
}

export function lazyPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyPart<Props> {
  return { View: lazy(load), load }
}
