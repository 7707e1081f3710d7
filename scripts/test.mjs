/** `npm test`: every check in order, also after one has failed; leaves non-zero if any did. */
import { getBrowser, howToGetOne } from './get-browser.mjs'
import { buildWeb, ensureInstalled } from './prepare.mjs'
import { environment, node24, run } from './processes.mjs'

await ensureInstalled()
const browser = await getBrowser()
const env = environment(browser ? { WEBWIJZER_BROWSER: browser } : { WEBWIJZER_NO_BROWSER: '1' })
const tool = (script, ...args) => run(node24, [`node_modules/${script}`, ...args], { env })

const checks = [
  ['Biome: style', () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['TypeScript: types', () => tool('typescript/bin/tsc')],
  [
    'dependency-cruiser: directions',
    () =>
      tool('dependency-cruiser/bin/dependency-cruiser.mjs', 'packages', 'apps', 'tests', 'scripts'),
  ],
  ['Vite: the web app', buildWeb],
  ['Vitest: tests', () => tool('vitest/vitest.mjs', 'run', ...process.argv.slice(2))],
]

const failed = []
for (const [name, check] of checks) {
  console.log(`\n━━━ ${name} ━━━`)
  if ((await check()) !== 0) failed.push(name)
}

console.log('\n━━━ Outcome ━━━')
for (const [name] of checks) console.log(`${failed.includes(name) ? '✗' : '✓'} ${name}`)
if (!browser) console.error(`✗ ${howToGetOne}`)
process.exitCode = failed.length > 0 || !browser ? 1 : 0
