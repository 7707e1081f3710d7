import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Viewer } from '@webwijzer/domain/viewer'

/** The one name under which everybody who nominates goes. */
const anyPhone = 'phone'

/** Who nominated is told to nobody, the project team included; a device knows its own work. */
export function withoutNominator(viewer: Viewer, entry: VisibleEntry): VisibleEntry {
  if (!('author' in entry) || entry.author.role !== 'nominate') return entry
  if (viewer.role === 'nominate' && viewer.made?.by === entry.author.device) return entry
  return { ...entry, author: { device: anyPhone, role: 'nominate', group: null } }
}
