import { lastName, type Separation, splitNames } from './split-names.ts'

/** A line as typed: the table or programme before the colon, if any, and the names behind it. */
export type TypedLine = { readonly head: string | null; readonly names: readonly string[] }

/** Between two digits it is a time: “Overleg 10:30”. */
const colon = /(?<!\d):|:(?!\d)/

/** The lines of what was typed or pasted: names, or `Overleg: partij, partij` where that can be. */
export function typedLines(
  text: string,
  separation: Separation,
  canHaveHead: boolean,
): TypedLine[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => {
      const { head, rest } = takenApart(line, canHaveHead)
      return { head, names: splitNames(rest, head === null ? separation : 'list') }
    })
    .filter(({ head, names }) => head !== null || names.length > 0)
}

function takenApart(line: string, canHaveHead: boolean) {
  const at = canHaveHead ? line.search(colon) : -1
  const [head = null] = at < 0 ? [] : splitNames(line.slice(0, at), 'whole')
  return head === null ? { head, rest: line } : { head, rest: line.slice(at + 1) }
}

/** The name that is being typed, and what stands before its colon: a table or programme. */
export function beingTyped(text: string, separation: Separation, canHaveHead: boolean) {
  const { head, rest } = takenApart(text.split(/[\r\n]+/).at(-1) ?? '', canHaveHead)
  return { head, name: lastName(rest, head === null ? separation : 'list') }
}
