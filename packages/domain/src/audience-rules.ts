import type { Rec } from './records.ts'
import type { Role, Viewer } from './viewer.ts'

type Seen = { readonly viewer: Viewer; readonly record: Rec }

const seenBy =
  (...roles: Role[]) =>
  ({ viewer }: Seen) =>
    roles.includes(viewer.role)

const team = seenBy('projectTeam')
const nominator = seenBy('nominate')
const readers = seenBy('projectTeam', 'room', 'coalition')

/** What the viewer's own session entered. */
function ownSession({ viewer, record }: Seen): boolean {
  if (viewer.role !== 'room' || viewer.session === null) return false
  return 'origin' in record && record.origin.session === viewer.session
}

/** What this very device entered. */
const isMaker = ({ viewer, record }: Seen) => viewer.made?.ids.has(record.id) ?? false

/** What a session sees of its own, as long as it need not go past the project team first. */
function openToSession(seen: Seen): boolean {
  if (!ownSession(seen)) return false
  return isMaker(seen) || !('sensitive' in seen.record && seen.record.sensitive)
}

function forCoalition(seen: Seen): boolean {
  return team(seen) || openToSession(seen) || (readers(seen) && isForCoalition(seen.record))
}

/** By name, who may look: the words in which the audience table is written. */
const rules = {
  everyone: () => true,
  readers,
  team,
  /** Whoever nominates reads back his own words, and nobody else's. */
  teamOrNominator: (seen: Seen) => team(seen) || (nominator(seen) && isMaker(seen)),
  teamOrOwnSession: (seen: Seen) => team(seen) || ownSession(seen),
  onceShared: (seen: Seen) =>
    team(seen) ||
    ownSession(seen) ||
    (readers(seen) && 'shared' in seen.record && seen.record.shared),
  /** A webber is shown once confirmed, and only when whoever is meant agrees. */
  confirmedWebber: (seen: Seen) => team(seen) || (readers(seen) && isShownWebber(seen.record)),
  forCoalition,
  /** Whoever answers on a phone reads back his own words, as with what he nominated. */
  forCoalitionOrNominator: (seen: Seen) => forCoalition(seen) || (nominator(seen) && isMaker(seen)),
} as const
export type RuleName = keyof typeof rules

function isShownWebber(record: Rec): boolean {
  return (
    'consent' in record &&
    record.status === 'confirmed' &&
    (record.consent === 'yes' || record.consent === 'notNeeded')
  )
}

const isForCoalition = (record: Rec) =>
  'audience' in record && record.audience === 'coalition' && !record.sensitive

export const obeys = (rule: RuleName, viewer: Viewer, record: Rec): boolean =>
  rules[rule]({ viewer, record })
