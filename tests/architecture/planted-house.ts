import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './cruise.ts'

const packages = ['domain', 'analysis', 'formats', 'layout', 'drawing', 'messages', 'replica']
const bought = [
  'zod',
  'papaparse',
  'fastify',
  '@fastify/static',
  'better-sqlite3',
  'react',
  'react-dom',
  'cytoscape',
  'cytoscape-fcose',
]
const web = ['', 'app/', 'features/list/', 'features/matrix/', 'commands/', 'canvas/', 'store/']

function put(house: string, file: string, text: string): void {
  const path = join(house, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A bought package as pnpm unpacks it: in a folder of its own, its code in dist, a link where it is used. */
function buy(house: string, name: string): void {
  const folder = `node_modules/.pnpm/${name.replace('/', '+')}@1.0.0/node_modules/${name}`
  const manifest = { name, version: '1.0.0', type: 'module', main: 'dist/index.js' }
  put(house, `${folder}/package.json`, JSON.stringify(manifest))
  put(house, `${folder}/dist/index.js`, 'export const stub = 1\n')
  const link = join(house, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(house, folder), link, 'junction')
}

/** A small copy of the house in the temporary folder: same rules, same rooms, one stub in each. */
export function buildHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'webwijzer-directions-'))
  cpSync(join(root, '.dependency-cruiser.mjs'), join(house, '.dependency-cruiser.mjs'))
  put(house, 'package.json', JSON.stringify({ name: 'house', private: true, type: 'module' }))
  mkdirSync(join(house, 'node_modules/@webwijzer'), { recursive: true })
  for (const name of packages) {
    cpSync(
      join(root, `packages/${name}/package.json`),
      join(house, `packages/${name}/package.json`),
    )
    put(house, `packages/${name}/src/stub.ts`, 'export const stub = 1\n')
    const link = join(house, 'node_modules/@webwijzer', name)
    symlinkSync(join(house, 'packages', name), link, 'junction')
  }
  for (const name of bought) buy(house, name)
  const rooms = [
    'apps/api/src/',
    ...web.map((room) => `apps/web/src/${room}`),
    'tests/',
    'scripts/',
  ]
  for (const room of rooms) put(house, `${room}stub.ts`, 'export const stub = 1\n')
  put(house, 'apps/api/src/stub.test.ts', 'export const stub = 1\n')
  put(house, 'packages/domain/src/egg.ts', "import './hen.ts'\n")
  return house
}

/** Adds a file to the house that imports something. */
export function plantImport(house: string, file: string, asks: string): void {
  put(house, file, `import * as wanted from '${asks}'\n\nexport const got = wanted\n`)
}
