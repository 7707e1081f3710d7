const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A new random id of 20 letters and digits (103 bits); getRandomValues also works on plain http. */
export function newId(): string {
  let id = ''
  while (id.length < 20) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 252 is the largest multiple of 36 in a byte: above it the first letters would come up more often.
      if (byte < 252 && id.length < 20) id += alphabet[byte % 36]
    }
  }
  return id
}
