/** `npm start`: installs and builds only what changed, then runs the server under Node 24. */
import { ensureInstalled, ensureWebBuilt } from './prepare.mjs'
import { become, node24 } from './processes.mjs'

await ensureInstalled()
await ensureWebBuilt()
become(node24, ['apps/api/src/server.ts', ...process.argv.slice(2)])
