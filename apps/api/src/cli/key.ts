/** `npm run key`: a new operator key, with which maps are made; the earlier one stops working. */
import { accessStore } from '../access/access-store.ts'
import { addressOf, runCommand } from './run-command.ts'

await runCommand(({ config, db }) => {
  const access = accessStore(db, () => new Date().toISOString())
  access.revokeScope('operator')
  const key = access.createKey({
    scope: 'operator',
    mapId: null,
    role: 'projectTeam',
    expiresAt: null,
  })
  console.log('Beheersleutel, wordt maar één keer getoond / Operator key, shown only once:')
  console.log(`  ${key}`)
  console.log(`  ${addressOf(config)}/#${key}`)
})
