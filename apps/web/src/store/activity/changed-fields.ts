import type { RecordDiff } from '@webwijzer/domain/diff'
import { isEqual, valuesOf } from '@webwijzer/domain/values-of'
import type { Messages } from '@webwijzer/messages/messages'
import { codeWord } from '../code-word.ts'

type Words = { readonly messages: Messages; readonly names: ReadonlyMap<string, string> }

const untold = new Set(['origin', 'id', 'sourceId'])
const longest = 40

/** Which values of a record changed, each with what it is now where that is short enough to say. */
export function changedFields(one: RecordDiff, { messages, names }: Words): string[] {
  const before = one.before ? valuesOf(one.before) : {}
  const after = one.after ? valuesOf(one.after) : {}
  const labels = messages.fields[one.kind] as Readonly<Record<string, { label: string }>>
  return Object.keys({ ...before, ...after })
    .filter((field) => !untold.has(field) && !isEqual(before[field], after[field]))
    .map((field) => {
      const label = (labels[field]?.label ?? labels.fields?.label ?? field).toLowerCase()
      const value = valueWord(`${one.kind}.${field}`, after[field], messages, names)
      return value === null ? label : messages.activity.sentences.valued(label, value)
    })
}

function valueWord(
  path: string,
  value: unknown,
  messages: Messages,
  names: ReadonlyMap<string, string>,
): string | null {
  const { basics } = messages
  if (typeof value === 'boolean') return value ? basics.yes.toLowerCase() : basics.no.toLowerCase()
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const word = codeWord(path, value, messages)
  if (word) return word.toLowerCase()
  const text = names.get(String(value)) ?? String(value)
  return text.length <= longest ? text : null
}
