/** How far the server has what was done here; `waiting` counts changes it has not taken yet. */
export type SaveStatus = {
  readonly kind: 'saved' | 'saving' | 'offline' | 'closed'
  readonly waiting: number
  /** Whether what waits would survive closing the tab now. */
  readonly isKept: boolean
}

type Facts = Omit<SaveStatus, 'kind'> & { readonly isClosed: boolean; readonly isOffline: boolean }

/** The status that these facts come down to; the same object as before when nothing changed. */
export function statusOf(last: SaveStatus, { isClosed, isOffline, ...rest }: Facts): SaveStatus {
  const whileOnline = rest.waiting > 0 ? 'saving' : 'saved'
  const kind = isClosed ? 'closed' : isOffline ? 'offline' : whileOnline
  const isSame = kind === last.kind && rest.waiting === last.waiting && rest.isKept === last.isKept
  return isSame ? last : { kind, ...rest }
}
