/** `npm run link -- <map> <role> [--session <id>] [--label <text>] [--days <n>]`: a new link into a map. */
import { type Role, roles } from '@webwijzer/domain/viewer'
import { accessStore } from '../access/access-store.ts'
import { mapShelf } from '../maps/map-shelf.ts'
import { StartFailure } from '../start-failure.ts'
import { addressOf, runCommand } from './run-command.ts'

const usage = [
  `Zo: npm run link -- <kaart> <${roles.join(' | ')}> [--days 90]`,
  `Like this: npm run link -- <map> <${roles.join(' | ')}> [--days 90]`,
] as const
const usualDays = 90
const clock = () => new Date().toISOString()

await runCommand(
  ({ config, db, words, options }) => {
    const [mapId = '', word] = words
    const role = roles.find((known) => known === word)
    if (!role) throw new StartFailure(...usage)
    if (!mapShelf(db, clock).find(mapId))
      throw new StartFailure(`Er is geen kaart "${mapId}".`, `There is no map "${mapId}".`)
    const key = accessStore(db, clock).createKey({
      scope: 'map',
      mapId,
      role,
      session: options.session ?? null,
      label: options.label ?? null,
      expiresAt: expiryOf(role, options.days),
    })
    console.log(`${addressOf(config)}/m/${mapId}#${key}`)
  },
  ['session', 'label', 'days'],
)

/** The project team's links stay until a date is set; others end after 90 days. */
function expiryOf(role: Role, days: string | undefined): string | null {
  if (days === undefined && role === 'projectTeam') return null
  const count = Number(days ?? usualDays)
  if (!Number.isInteger(count) || count < 1 || count > 3650) throw new StartFailure(...usage)
  return new Date(Date.now() + count * 86_400_000).toISOString()
}
