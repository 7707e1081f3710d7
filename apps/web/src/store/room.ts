import { sendTo } from './map-fetch.ts'

/** Whether the room is open, and how one gets in. */
export type Room = {
  readonly isOpen: boolean
  readonly session: string | null
  /** In two parts, as people read it aloud; null: it cannot be shown (any more). */
  readonly code: string | null
  readonly expiresAt: string | null
  /** The address to type. */
  readonly joinAt: string
  /** What a phone scans; null where scanning would open nothing. */
  readonly scan: string | null
}

type Answer = Pick<Room, 'isOpen' | 'session' | 'code' | 'expiresAt'> & { readonly address: string }

/** The two ways of joining in by a code: to work on the map, or to name webbers. */
export const doors = ['room', 'nominate'] as const
export type Door = (typeof doors)[number]

const paths: Readonly<Record<Door, string>> = { room: 'room', nominate: 'nominating' }

/** The room as it stands on the server, or null when that cannot be known. */
export async function fetchRoom(mapId: string, door: Door = 'room'): Promise<Room | null> {
  return read(await sendTo(mapId, paths[door], 'GET'))
}

export async function openRoom(
  mapId: string,
  session: string | null,
  door: Door = 'room',
): Promise<Room | null> {
  return read(await sendTo(mapId, paths[door], 'POST', { session }))
}

export async function closeRoom(mapId: string, door: Door = 'room'): Promise<boolean> {
  return (await sendTo(mapId, paths[door], 'DELETE')).ok
}

async function read(response: Response): Promise<Room | null> {
  if (!response.ok) return null
  const { code, address, ...room } = (await response.json()) as Answer
  const halves = code && `${code.slice(0, 4)}-${code.slice(4)}`
  const canScan = halves !== null && !isLoopback(address)
  return {
    ...room,
    code: halves,
    joinAt: `${new URL(address).host}/zaal`,
    scan: canScan ? `${address}/zaal#${halves}` : null,
  }
}

/** Whether an address means this very machine, whichever machine one is on. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
