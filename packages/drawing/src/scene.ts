// One drawing of the map, free of any file format: plain shapes in map units (x to the right, y down).
// Whoever makes it hands in where things stand; whoever writes it (PDF, SVG) knows no map.

export type Point = { readonly x: number; readonly y: number }

/** Where a thing stands and how big it is; what packages/layout measures fits as it is. */
export type SceneBox = Point & {
  readonly width: number
  readonly height: number
  /** The label in lines, and the distance from the position down to the first of them. */
  readonly lines: readonly string[]
  readonly labelTop: number
}

export type SceneShape = 'circle' | 'table' | 'diamond'

export type SceneNode = Point & {
  readonly id: string
  readonly shape: SceneShape
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly stroke: string
  /** An informal party, or a thing that is only wished for. */
  readonly dashed: boolean
  readonly labelLines: readonly string[]
  readonly labelTop: number
  readonly labelColour: string
  /** Whoever is or may be a connector has a ring; a confirmed one a star as well. */
  readonly ring: boolean
  readonly star: boolean
  /** Who exactly is meant at this organisation, a function and never a name; `x` is its middle. */
  readonly note: {
    readonly lines: readonly string[]
    readonly x: number
    readonly top: number
  } | null
}

export type SceneLineKind = 'seat' | 'lead' | 'link' | 'programme'

export type SceneLine = {
  readonly from: string
  readonly to: string
  readonly kind: SceneLineKind
  readonly directed: boolean
  readonly dashed: boolean
  readonly width: number
  readonly colour: string
}

/** What a shape, colour or line means; drawn as a node or a line in small. */
export type LegendEntry = { readonly text: string } & (
  | {
      readonly shape: SceneShape
      readonly fill: string
      readonly stroke: string
      readonly dashed: boolean
    }
  | { readonly shape: 'star' }
  | {
      readonly shape: 'line'
      readonly colour: string
      readonly width: number
      readonly dashed: boolean
      readonly directed: boolean
    }
)

export type Scene = {
  /** Everything drawn lies within; labels included. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly nodes: readonly SceneNode[]
  readonly lines: readonly SceneLine[]
  readonly legend: readonly LegendEntry[]
  /** What there is to see, in sentences: read aloud instead of the picture, and printed beside it. */
  readonly insight: readonly string[]
}

/** Type of the labels in map units, as packages/layout measures it. */
export const labelType = { size: 12, lineHeight: 14 } as const
/** Distance between a connector's circle and its ring. */
export const ringDistance = 5
