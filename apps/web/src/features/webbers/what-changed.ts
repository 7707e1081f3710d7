import type { Suggestions } from '@webwijzer/analysis/suggestions'

/** Organisation ids, in the order in which they are suggested. */
export type WhatChanged = {
  readonly entered: readonly string[]
  readonly left: readonly string[]
  readonly stay: number
}

/** Whom the map points at, named or not; none when it says nothing. */
function visible(suggestions: Suggestions): string[] {
  if (suggestions.outcome === 'tooLittle') return []
  return [...suggestions.namedAndVisible, ...suggestions.visibleOnly].map(({ id }) => id)
}

/** Who is pointed at now and was not before, who no longer is, and how many stay. */
export function whatChanged(before: Suggestions, after: Suggestions): WhatChanged {
  const [was, is] = [visible(before), visible(after)]
  const entered = is.filter((id) => !was.includes(id))
  const left = was.filter((id) => !is.includes(id))
  return { entered, left, stay: is.length - entered.length }
}
