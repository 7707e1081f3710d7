import { createHash, randomBytes } from 'node:crypto'

/** A secret that opens something: 256 random bits, 43 characters that fit a link. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** The only form in which a secret is kept. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/**
 * What a device is called while it nominates: always the same on one map, and never the name under
 * which it works elsewhere.
 */
export const phoneToken = (mapId: string, device: string): string =>
  `phone-${hashKey(`nominating ${mapId} ${device}`).slice(0, 24)}`

/** A name that nobody else has; no secret. */
export const newId = (): string => randomBytes(10).toString('hex')

/** Enough of a hash to tell keys apart in a list; far too little to find one. */
export const shortOf = (hash: string): string => hash.slice(0, 16)

/** Letters and figures that are not taken for one another: no 0 and O, no 1 and I. */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 8

/** A code to read from a wall and type: 40 bits, so only good while guesses are counted. */
export const newCode = (): string =>
  [...randomBytes(codeLength)].map((byte) => codeAlphabet[byte % codeAlphabet.length]).join('')

/** A code as it was meant, however it was typed. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
