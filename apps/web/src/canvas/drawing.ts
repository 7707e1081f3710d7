import type { NodeKind } from '@webwijzer/domain/records'
import type { Point } from '@webwijzer/layout/things-of'

/** A thing as it is to be drawn, in map units; `classes` are the words that style.ts gives a look to. */
export type DrawnNode = {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly width: number
  readonly height: number
  readonly position: Point
  readonly classes: readonly string[]
  /** The colour that the view gives it; null: as its classes say. */
  readonly fill: string | null
  /** Small pictures on the node, by the name that marks.ts knows them under. */
  readonly marks: readonly string[]
}

export const edgeKinds = ['seat', 'link', 'programmePartner', 'lead'] as const
export type EdgeKind = (typeof edgeKinds)[number]

/** A line as it is to be drawn; its id is the record's, or made up for the lead of a table or programme. */
export type DrawnEdge = {
  readonly id: string
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly width: number
  /** How far a link swings out to the left of the straight line, in map units; 0 is straight. */
  readonly bend: number
  readonly classes: readonly string[]
}

/** One picture of the map: what the canvas shows, and nothing it has to think about. */
export type Drawing = {
  readonly nodes: ReadonlyMap<string, DrawnNode>
  readonly edges: ReadonlyMap<string, DrawnEdge>
}

export const emptyDrawing: Drawing = { nodes: new Map(), edges: new Map() }
