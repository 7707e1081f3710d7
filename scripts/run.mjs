/** `node scripts/run.mjs <file.ts> [arguments]`: runs one TypeScript file under Node 24. */
import { ensureInstalled } from './prepare.mjs'
import { become, node24 } from './processes.mjs'

await ensureInstalled()
become(node24, process.argv.slice(2))
