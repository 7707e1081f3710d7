import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type ShellFile = readonly [name: string, content: string | Uint8Array]

const worker = 'service-worker.js'
const page = 'index.html'

/** Tells the service worker which files make up this version of the app; other files, other version. */
export function shellFiles(): Plugin {
  let publicDir = ''
  return {
    name: 'shell-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle(_options, bundle) {
      const chunk = bundle[worker]
      if (chunk?.type !== 'chunk') this.error(`${worker} was not built`)
      const files = [...filesOf(bundle), ...filesIn(publicDir)]
      const hash = createHash('sha256').update(chunk.code)
      for (const [name, content] of files) hash.update(name).update(content)
      const shell = {
        version: hash.digest('hex').slice(0, 16),
        // The page itself is found at every place of the app.
        files: files.flatMap(([name]) => (name === page ? [] : [`/${name}`])),
      }
      chunk.code = chunk.code.replace('__SHELL__', () => JSON.stringify(shell))
    },
  }
}

const filesOf = (bundle: Rolldown.OutputBundle): ShellFile[] =>
  Object.entries(bundle)
    .filter(([name]) => name !== worker && !name.endsWith('.map'))
    .map(([name, file]): ShellFile => [name, file.type === 'chunk' ? file.code : file.source])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

const filesIn = (folder: string): ShellFile[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name))])
