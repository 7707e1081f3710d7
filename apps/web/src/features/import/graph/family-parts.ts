import type { TextKind } from '@webwijzer/domain/family-signs'
import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import type { FileNote } from '@webwijzer/formats/file/file-note'
import { leftOut } from '@webwijzer/formats/graph/connected-graph'
import type { Graph, GraphField, GraphNode, LeftOut } from '@webwijzer/formats/graph/graph'
import { oneLine } from '@webwijzer/formats/kumu/clipped'
import type { FamilyLine } from '../review/without-families.ts'

/** A network without anything about a family, and apart from it what was taken out. */
export type CleanGraph = { readonly graph: Graph; readonly families: readonly FamilyLine[] }

/** What is about a family goes: an element with its lines, or else only the text that says it. */
export function withoutFamilyParts(graph: Graph): CleanGraph {
  const families: FamilyLine[] = []
  const tell = (text: string, kind: TextKind, found: Omit<FamilyLine, 'text' | 'sign'>) => {
    const sign = text ? looksLikeFamily(text, kind)?.sign : undefined
    if (sign) families.push({ ...found, text, sign })
    return sign !== undefined
  }
  const isFamily = ({ label }: GraphNode, at: number) =>
    tell(oneLine(label), 'name', { ...element(at), isWholeRow: true, where: whereOf('node', '') })
  const gone = new Set(graph.nodes.filter(isFamily).map(({ id }) => id))
  /** A text that may stay; '' when it is about a family. */
  const clean = (text: string, kind: TextKind, where: NonNullable<FamilyLine['where']>): string =>
    tell(text, kind, { ...element(0), isWholeRow: false, where }) ? '' : text
  const part = <P extends Cleanable>(kind: 'node' | 'line' | 'loop') => {
    return (each: P): P => {
      const label = kind === 'node' ? each.label : clean(each.label, 'text', whereOf(kind, ''))
      const at = (field: string) => whereOf(kind, oneLine(label), field)
      const { description } = each
      return {
        ...each,
        label,
        description: (description && clean(description, 'text', at('Description'))) || null,
        tags: each.tags.filter((tag) => clean(tag, 'text', at('Tags')) !== ''),
        fields: each.fields.flatMap((field) =>
          cleanField(field, (text) => clean(text, 'contact', at(field.name))),
        ),
      }
    }
  }
  const stays = ({ from, to }: { from: string; to: string }) => !gone.has(from) && !gone.has(to)
  const lines = graph.lines.map(part('line'))
  const kept = new Set(lines.filter(stays).map(({ id }) => id))
  return {
    families,
    graph: {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => !gone.has(id)).map(part('node')),
      lines: lines.filter(stays),
      loops: graph.loops
        .map(part('loop'))
        .map((loop) => ({ ...loop, lines: loop.lines.filter((id) => kept.has(id)) })),
      maps: graph.maps.map((map) => ({
        ...map,
        nodes: map.nodes.filter(({ node }) => !gone.has(node)),
        lines: map.lines.filter(({ line }) => kept.has(line)),
      })),
      trash: graph.trash.filter((id) => !gone.has(id)),
      leftOut: [
        ...graph.leftOut.map(withoutName),
        ...lines
          .filter((line) => !stays(line))
          .map(({ id, label, type, place }) =>
            leftOut('end-left-out', 'line', { id, name: oneLine(label) || (type ?? ''), ...place }),
          ),
      ],
    },
  }
}

type Cleanable = {
  readonly label: string
  readonly description: string | null
  readonly tags: readonly string[]
  readonly fields: readonly GraphField[]
}

const element = (at: number) => ({ row: at + 1, column: 0 })
const whereOf = (part: LeftOut['part'], name: string, field: string | null = null) => ({
  part,
  name,
  field,
})

function cleanField({ name, values }: GraphField, clean: (text: string) => string): GraphField[] {
  const kept = values.filter((value) => typeof value === 'number' || clean(value) === value)
  return kept.length > 0 || values.length === 0 ? [{ name, values: kept }] : []
}

/** What the reader left out already goes by a name of its own. */
const withoutName = (left: LeftOut): LeftOut =>
  looksLikeFamily(left.name, 'name') ? { ...left, name: '' } : left

/** Whether what was put right in the file may be kept. */
export const isWithoutFamily = ({ before, after }: FileNote): boolean =>
  ![before, after].some((text) => text && looksLikeFamily(text, 'contact'))
