import { newId } from '../new-id.ts'
import type { DeviceDatabase } from './device-database.ts'

type TakeTurn = (onTurn: (isOurs: boolean) => void) => () => void

/** Stands in line for a lock of the browser, which passes on by itself when a tab closes. */
export function turnByLock(name: string, locks: LockManager): TakeTurn {
  return (onTurn) => {
    const leaving = new AbortController()
    const left = Promise.withResolvers<void>()
    const hold = () => {
      onTurn(true)
      return left.promise
    }
    void locks.request(name, { signal: leaving.signal }, hold).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error
    })
    return () => {
      leaving.abort()
      left.resolve()
    }
  }
}

const heartbeatMs = 1000
/** A tab that was closed without a word is missed after this. */
const leaseMs = 3500

/** Where the browser has no locks (plain http): a lease in the database that its holder keeps renewing. */
export function turnByLease(name: string, db: DeviceDatabase): TakeTurn {
  return (onTurn) => {
    const holder = newId()
    let isOurs = false
    let isGone = false

    async function claim() {
      const isHeld = await holdLease(db, { name, holder, now: Date.now() }).catch(() => false)
      if (isGone || isHeld === isOurs) return
      isOurs = isHeld
      onTurn(isOurs)
    }
    function leave() {
      isGone = true
      clearInterval(beat)
      removeEventListener('pagehide', leave)
      if (isOurs) void letGo(db, name, holder).catch(() => false)
    }
    const beat = setInterval(claim, heartbeatMs)
    addEventListener('pagehide', leave)
    void claim()
    return leave
  }
}

type Claim = { readonly name: string; readonly holder: string; readonly now: number }

async function holdLease(db: DeviceDatabase, { name, holder, now }: Claim): Promise<boolean> {
  const work = db.transaction('leases', 'readwrite')
  const lease = await work.store.get(name)
  // A lease that ends absurdly late was written on another clock.
  const isTaken = lease && lease.holder !== holder && lease.until > now
  const isHonest = !lease || lease.until < now + 2 * leaseMs
  const isFree = !isTaken || !isHonest
  if (isFree) await work.store.put({ name, holder, until: now + leaseMs })
  await work.done
  return isFree
}

async function letGo(db: DeviceDatabase, name: string, holder: string): Promise<void> {
  const work = db.transaction('leases', 'readwrite')
  const lease = await work.store.get(name)
  if (lease?.holder === holder) await work.store.delete(name)
  await work.done
}
