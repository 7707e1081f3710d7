import { networkInterfaces } from 'node:os'
import type { Config } from '../config.ts'

const everywhere = new Set(['0.0.0.0', '::'])

/** Under which addresses others in the same building find this server; none while only this machine can. */
export function addressesInNetwork({ host, port, publicUrl }: Config): string[] {
  if (publicUrl !== null || !everywhere.has(host)) return []
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
  const own = all.filter(({ family, internal }) => family === 'IPv4' && !internal)
  return own.map(({ address }) => `http://${address}:${port}`)
}
