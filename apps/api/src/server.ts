import closeWithGrace from 'close-with-grace'
import { accessStore } from './access/access-store.ts'
import { type StartLink, startLinks } from './access/start-links.ts'
import { buildApp } from './app.ts'
import { checkNode } from './check-node.ts'
import { type Config, readConfig } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { exampleId, loadExample } from './example/load-example.ts'
import { mapShelf } from './maps/map-shelf.ts'
import { StartFailure } from './start-failure.ts'
import type { App } from './zod-routes.ts'

const clock = () => new Date().toISOString()
const day = 86_400_000

async function start(): Promise<void> {
  checkNode(process.versions.node)
  const config = readConfig(process.env)
  const database = openDatabase(config.dataDir, clock)
  const { db } = database
  const shelf = mapShelf(db, clock)
  const access = accessStore(db, clock)
  loadExample(shelf)
  const app = await buildApp({ config, db, access, shelf, clock })

  const tidy = () => {
    shelf.clear()
    access.forgetIdleSessions()
  }
  tidy()
  setInterval(tidy, day).unref()

  const port = await listen(app, config)
  closeWithGrace({ delay: 5000 }, async ({ err }) => {
    if (err) app.log.error({ err }, 'stopping')
    await app.close()
    database.close()
  })
  const address =
    config.publicUrl ?? `http://${config.isLoopback ? config.host : 'localhost'}:${port}`
  tell(address, startLinks({ access, shelf, config }, address, exampleId))
}

async function listen(app: App, { host, port }: Config): Promise<number> {
  try {
    await app.listen({ host, port, listenTextResolver: () => '' })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE')
      throw new StartFailure(
        `Poort ${port} is al in gebruik: stop wat daar draait, of kies een andere met PORT.`,
        `Port ${port} is in use: stop what runs there, or choose another one with PORT.`,
      )
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
      throw new StartFailure(
        `Webwijzer kan niet luisteren op ${host}:${port} (${code}).`,
        `Webwijzer cannot listen on ${host}:${port} (${code}).`,
      )
    throw error
  }
  const bound = app.server.address()
  return typeof bound === 'object' && bound ? bound.port : port
}

function tell(address: string, links: readonly StartLink[]) {
  const words = {
    'all-maps': 'Mijn kaarten / My maps',
    projectTeam: 'Voorbeeld, projectteam / Example, project team',
    room: 'Voorbeeld, de zaal / Example, the room',
    nominate: 'Voorbeeld, voordragen / Example, nominating',
    coalition: 'Voorbeeld, coalitie / Example, coalition',
  } as const
  console.log(`Webwijzer: ${address}`)
  for (const { opens, link } of links) console.log(`${words[opens]}:\n  ${link}`)
  if (links.length > 0) return
  console.log(
    'Een kaart maken kan met een sleutel: npm run key / Making a map takes a key: npm run key',
  )
}

try {
  await start()
} catch (error) {
  console.error(error instanceof StartFailure ? error.message : error)
  process.exit(error instanceof StartFailure ? error.exitCode : 1)
}
