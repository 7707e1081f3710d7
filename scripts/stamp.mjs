import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './processes.mjs'

const stampFile = join(root, 'node_modules/.webwijzer-stamp')
const skipped = new Set(['node_modules', 'dist', 'coverage', '.git'])

function filesBelow(folder, keep) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, keep)
    return keep(entry.name) ? [path] : []
  })
}

function hashOf(files, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const file of files.sort()) {
    const content = readFileSync(file)
    hash
      .update(`${relative(root, file).replaceAll('\\', '/')}\n${content.length}\n`)
      .update(content)
  }
  return hash.digest('hex')
}

const inRoot = (...names) => names.map((name) => join(root, name)).filter(existsSync)

/** Changes when other packages must be installed, or when the folder came from another machine. */
export function installHash(pnpm) {
  const manifests = ['packages', 'apps'].flatMap((folder) =>
    filesBelow(join(root, folder), (name) => name === 'package.json'),
  )
  const own = inRoot('package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc')
  return hashOf([...own, ...manifests], `${pnpm} ${process.platform} ${process.arch}`)
}

/** Changes when the web app must be built again. */
export function webHash() {
  const source = (name) => !/[.]test[.]tsx?$/.test(name)
  const files = ['packages', 'apps/web'].flatMap((folder) => filesBelow(join(root, folder), source))
  return hashOf([...files, ...inRoot('tsconfig.json', 'pnpm-lock.yaml')])
}

/** What was installed and built last: `{install?, web?}`, empty when unknown. */
export function readStamp() {
  if (!existsSync(stampFile)) return {}
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

export function writeStamp(part) {
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamp(), ...part })}\n`)
}
