/** `npm run dev`: the server and the web app, each starting again when its sources change. */
import { ensureInstalled } from './prepare.mjs'
import { become, node24 } from './processes.mjs'

await ensureInstalled()
const children = [
  become(node24, ['--watch', 'apps/api/src/server.ts']),
  become(node24, ['apps/web/node_modules/vite/bin/vite.js', 'apps/web']),
]
process.on('exit', () => {
  for (const child of children) child.kill()
})
