import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment, node24, root, run, runNpm } from './processes.mjs'
import { installHash, readStamp, webHash, writeStamp } from './stamp.mjs'

const pnpm = 'pnpm@12.21.0'
const web = join(root, 'apps/web')

function stop(sentence, code = 1) {
  console.error(sentence)
  process.exit(code)
}

/** Leaves with one clear line when this Node is too old to start the project. */
export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= 18) return
  stop(
    `Webwijzer heeft Node 18 of nieuwer nodig (dit is ${process.versions.node}). / Webwijzer needs Node 18 or newer (this is ${process.versions.node}).`,
  )
}

/** Installs packages only when the lockfile or a package.json changed since the last time. */
export async function ensureInstalled() {
  checkNode()
  const wanted = installHash(pnpm)
  const unpacked = [node24, join(root, 'apps/api/node_modules'), join(web, 'node_modules')]
  if (readStamp().install === wanted && unpacked.every((path) => existsSync(path))) return
  console.log('Pakketten installeren … / Installing packages …')
  // CI=true keeps pnpm from asking questions where nobody can answer.
  const env = { ...process.env, CI: 'true' }
  const code = await runNpm('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env })
  if (code !== 0) stop('Installeren is niet gelukt. / Installing failed.', code)
  writeStamp({ install: wanted })
}

/** Builds the web app and resolves to the exit code; 0 with a note while there is none to build. */
export async function buildWeb() {
  if (!existsSync(join(web, 'index.html'))) {
    console.log('Nog geen apps/web/index.html: niets te bouwen. / Nothing to build yet.')
    return 0
  }
  const wanted = webHash()
  const vite = join(web, 'node_modules/vite/bin/vite.js')
  const code = await run(node24, [vite, 'build'], { cwd: web, env: environment() })
  if (code === 0) writeStamp({ web: wanted })
  return code
}

/** Builds the web app only when its sources changed since the last build. */
export async function ensureWebBuilt() {
  if (readStamp().web === webHash() && existsSync(join(web, 'dist/index.html'))) return
  const code = await buildWeb()
  if (code !== 0) stop('De webapp bouwen is niet gelukt. / Building the web app failed.', code)
}
