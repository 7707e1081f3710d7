import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'

/** Signs of somebody who can be reached somewhere, rather than of a family. */
const contactSigns: ReadonlySet<string> = new Set(['person', 'phone', 'email'])
/** What parts a name from whoever can be reached there. */
const parting = /\s*(?:[,;:(/]|\s[-–—])\s*$/

/** A name and the contact behind it: “Kredietbank – 06 12345678”, “Leerplicht (mw. De Wit)”. */
export type NameAndContact = {
  readonly name: string
  readonly contact: string
  readonly sign: NonNullable<ReturnType<typeof looksLikeFamily>>['sign']
}

/** A name apart from the contact that stands behind it; null when there is none, or more about a family. */
export function contactBehind(text: string): NameAndContact | null {
  const found = looksLikeFamily(text, 'name')
  if (!found || !contactSigns.has(found.sign)) return null
  const before = text.slice(0, found.start)
  const name = before.replace(parting, '')
  if (name === before || !/\p{L}{2}/u.test(name) || looksLikeFamily(name, 'name')) return null
  const contact = text.slice(found.start)
  const isMore = looksLikeFamily(contact, 'contact') !== null
  return isMore ? null : { name: name.trim(), contact, sign: found.sign }
}
