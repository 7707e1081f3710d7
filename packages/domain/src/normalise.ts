/**
 * Makes one string safe to keep: well-formed, no control characters but tab and newline, none that turn the
 * direction of what stands after them (Unicode Bidi_Control), trimmed.
 */
export function normaliseText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we take out
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
      .trim()
  )
}

/**
 * The one door for what people type: every string in a value is normalised, an empty one becomes
 * null (nothing was said), and empty entries leave their list.
 */
export function normaliseValue(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value) || null
  if (Array.isArray(value)) return value.map(normaliseValue).filter((entry) => entry !== null)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, normaliseValue(inner)]),
    )
  return value
}
