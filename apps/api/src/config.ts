import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartFailure } from './start-failure.ts'

/** The folder in which the project stands: relative paths in the environment start here. */
export const projectRoot = join(import.meta.dirname, '../../..')

/** Only these: any other address may be one that others can reach. */
const loopback = new Set(['127.0.0.1', '::1', 'localhost'])
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  DATA_DIR: z.string().min(1).default('data/local'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
})

export type Config = {
  readonly host: string
  /** 0 means any free port. */
  readonly port: number
  /** Absolute. */
  readonly dataDir: string
  /** What links and QR codes carry, without a slash at the end; null: whatever the server is called by. */
  readonly publicUrl: string | null
  readonly logLevel: (typeof logLevels)[number]
  /** Whether only this machine can reach the server. */
  readonly isLoopback: boolean
}

/** The settings in the environment; throws a `StartFailure` that names the one that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(filled)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? 'environment')
    throw new StartFailure(
      `${name} klopt niet: "${env[name] ?? ''}".`,
      `${name} is not valid: "${env[name] ?? ''}".`,
    )
  }
  const { HOST, PORT, DATA_DIR, PUBLIC_URL, LOG_LEVEL } = parsed.data
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(projectRoot, DATA_DIR),
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    logLevel: LOG_LEVEL,
    isLoopback: loopback.has(HOST),
  }
}
