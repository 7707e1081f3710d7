/** `node scripts/suite.mjs <faults|speed> [arguments]`: runs one of the long test suites. */
import { ensureInstalled, ensureWebBuilt } from './prepare.mjs'
import { become, node24 } from './processes.mjs'

const [suite, ...rest] = process.argv.slice(2)
await ensureInstalled()
await ensureWebBuilt()
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.slow.config.ts']
become(node24, [...vitest, '--project', suite, ...rest])
