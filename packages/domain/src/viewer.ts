/** From most to least: the strongest grant of a browser counts. */
export const roles = ['projectTeam', 'room', 'nominate', 'coalition'] as const
export type Role = (typeof roles)[number]

/** What one device entered itself, as the server's log knows it. */
export type Made = { readonly by: string; readonly ids: ReadonlySet<string> }

/** Who looks at a map: a role, and for the room and who nominates the session in which they are. */
export type Viewer = {
  readonly role: Role
  readonly session: string | null
  /** Left out: nothing of what is kept from others is his own. */
  readonly made?: Made
}

export const projectTeam: Viewer = { role: 'projectTeam', session: null }
export const coalition: Viewer = { role: 'coalition', session: null }
