/** From most to least: the strongest grant of a browser counts. */
export const roles = ['projectTeam', 'room', 'nominate', 'coalition'] as const
export type Role = (typeof roles)[number]

/** Who looks at a map: a role, and for the room the session in which it works. */
export type Viewer = { readonly role: Role; readonly session: string | null }

export const projectTeam: Viewer = { role: 'projectTeam', session: null }
export const coalition: Viewer = { role: 'coalition', session: null }
