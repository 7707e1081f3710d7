import { encodeWindows1252 } from '../csv/single-byte.ts'

/** The first letter of UTF-8 that was read as Windows-1252, with the one to three that follow it. */
const wrong = /[ÂÃÄÅâðŸÉË][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu

/** UTF-8 that was read as Windows-1252 put right: `Ã«` was ë. The same text when nothing is wrong. */
export function repairLetters(text: string): string {
  const once = repairOnce(text)
  return once === text ? text : repairOnce(once)
}

function repairOnce(text: string): string {
  return text.replace(wrong, (letters) => {
    const bytes = encodeWindows1252(letters)
    return bytes ? decoded(bytes, letters) : letters
  })
}

/** As many bytes as make a letter; the rest stands as it stood. */
function decoded(bytes: Uint8Array, letters: string): string {
  const [first = 0] = bytes
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  const text = new TextDecoder().decode(bytes.subarray(0, length))
  return text.includes('\ufffd') ? letters : text + letters.slice(length)
}
