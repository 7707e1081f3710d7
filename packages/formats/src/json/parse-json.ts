import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'

/** Refuses lists and objects that are deeper or more than in any map, before anything is made of them. */
function checkSize(text: string): void {
  const tokens = /["{}[\]]/g
  let [depth, parts] = [0, 0]
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    const [sign] = token
    const isOpening = sign === '{' || sign === '['
    if (sign === '"') tokens.lastIndex = endOfString(text, token.index)
    else depth += isOpening ? 1 : -1
    if (isOpening) parts += 1
    if (depth > limits.depth)
      refuse('too-deep', { row: rowOf(text, token.index), limit: limits.depth })
    if (parts > limits.jsonParts) refuse('too-many-items', { limit: limits.items })
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

const rowOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** What a JSON text says; refused with its row when it is broken or too deep. Keys may be anything: never assign by them. */
export function parseJson(text: string): unknown {
  checkSize(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = /position (\d+)/.exec(error.message)?.[1]
    return refuse('broken-json', {
      row: position === undefined ? null : rowOf(text, Number(position)),
    })
  }
}

export type JsonObject = Readonly<Record<string, unknown>>

/** The object, or null when it is none; its keys are its own, so `__proto__` is one like any other. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : null
}

/** An own value by its name: never what every object inherits, such as `constructor`. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Text, or a number as text; null for anything else and for ''. */
export function asText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

export const asNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
