/** `node scripts/get-browser.mjs` prints the path of a browser that works, getting one if need be. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installedBrowsers } from './installed-browsers.mjs'
import { ask, environment, node24, root, run, runNpm } from './processes.mjs'

const sparticuz = '@sparticuz/chromium@153.0.0'
const cache = join(root, 'node_modules/.cache/webwijzer-browser')
const minutes = (count) => count * 60_000

export const howToGetOne =
  'Geen browser gevonden: installeer Google Chrome (of zet CHROME_PATH op een Chrome, Chromium of Edge) en draai npm test opnieuw. / No browser found: install Google Chrome (or point CHROME_PATH at a Chrome, Chromium or Edge) and run npm test again.'

async function works(path) {
  if (!path || !existsSync(path)) return false
  // On Windows `--version` opens a window instead of answering, so there being there is enough.
  if (process.platform === 'win32') return true
  const { code, output } = await ask(path, ['--version'])
  return code === 0 && /\d+[.]\d+/.test(output)
}

async function firstThatWorks(paths) {
  for (const path of paths) if (await works(path)) return path
  return null
}

/** A browser that is already on this machine, or null. */
export function findInstalledBrowser() {
  return firstThatWorks([...installedBrowsers(), join(cache, 'chromium')])
}

async function pathFrom(program, options = {}) {
  const { code, output } = await ask(node24, ['--input-type=module', '-e', program], options)
  return code === 0 ? (output.trim().split('\n').pop() ?? null) : null
}

function playwrightPath() {
  return pathFrom(
    "import { chromium } from 'playwright-core'; console.log(chromium.executablePath())",
  )
}

async function fromPlaywright() {
  if (!existsSync(node24)) return null
  const present = await firstThatWorks([await playwrightPath()])
  if (present) return present
  const env = environment({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' })
  const cli = join(root, 'node_modules/playwright-core/cli.js')
  await run(node24, [cli, 'install', 'chromium', '--no-shell'], { env, timeout: minutes(4) })
  return playwrightPath()
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  mkdirSync(cache, { recursive: true })
  const args = ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', sparticuz]
  const env = environment({ TMPDIR: cache })
  if ((await runNpm('npm', args, { env, timeout: minutes(4) })) !== 0) return null
  // It unpacks itself into the temporary folder, which is here the cache.
  return pathFrom(
    "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())",
    { cwd: cache, env, timeout: minutes(2) },
  )
}

async function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update'], { env, timeout: minutes(5) })) !== 0) return null
  await run('apt-get', ['install', '-y', 'chromium'], { env, timeout: minutes(10) })
  return '/usr/bin/chromium'
}

const ways = [
  ['installed', findInstalledBrowser],
  ['playwright', fromPlaywright],
  ['npm', fromNpm],
  ['debian', fromDebian],
]

/** The path of a browser that starts, by the first way that gives one; null when none does. */
export async function getBrowser() {
  const only = process.env.WEBWIJZER_BROWSER_FROM
  for (const [name, way] of ways) {
    if (only && only !== name) continue
    const path = await way()
    if (await works(path)) return path
    console.error(`Geen browser langs deze weg / no browser this way: ${name}`)
  }
  return null
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await getBrowser()
  console.log(path ?? howToGetOne)
  process.exitCode = path ? 0 : 1
}
