/** How a line points; null: the file does not say. */
export const directions = ['directed', 'undirected', 'mutual'] as const
export type Direction = (typeof directions)[number]

/** A field of the file's own, under the name it has there. Several values when the file has a list. */
export type GraphField = {
  readonly name: string
  readonly values: readonly (string | number)[]
}

/** Where something stands in the file: a sheet and row, or neither. */
export type GraphPlace = { readonly sheet: string | null; readonly row: number | null }

export type GraphNode = {
  /** Unique within the graph: the id in the file, or one made of its place. */
  readonly id: string
  /** '' when it has no name. */
  readonly label: string
  readonly type: string | null
  readonly tags: readonly string[]
  readonly description: string | null
  readonly image: string | null
  readonly fields: readonly GraphField[]
  readonly place: GraphPlace
  /** No element in the file, but something that a line points at by name. */
  readonly isMadeUp: boolean
}

export type GraphLine = {
  readonly id: string
  /** Ids of nodes in the same graph. */
  readonly from: string
  readonly to: string
  readonly label: string
  readonly type: string | null
  readonly direction: Direction | null
  /** Kumu draws the arrow the other way round. */
  readonly isReversed: boolean
  readonly isDelayed: boolean
  readonly tags: readonly string[]
  readonly description: string | null
  readonly fields: readonly GraphField[]
  readonly place: GraphPlace
}

/** A loop of a causal map: a name for a circle of lines. */
export type GraphLoop = {
  readonly id: string
  readonly label: string
  readonly description: string | null
  readonly tags: readonly string[]
  readonly fields: readonly GraphField[]
  /** Ids of lines in the same graph. */
  readonly lines: readonly string[]
}

/** Decorations given by hand: colour, size, shape, … by their name in the file. */
export type GraphStyle = readonly (readonly [name: string, value: string | number | boolean])[]

/** One drawing of the graph. y points down; position null: not placed yet. */
export type GraphMap = {
  readonly id: string
  readonly name: string
  readonly description: string | null
  /** The view in which it opens, by id. */
  readonly usualView: string | null
  readonly nodes: readonly {
    readonly node: string
    readonly position: { readonly x: number; readonly y: number } | null
    readonly isPinned: boolean
    readonly style: GraphStyle
  }[]
  readonly lines: readonly {
    readonly line: string
    readonly curvature: number | null
    readonly style: GraphStyle
  }[]
  readonly loops: readonly {
    readonly loop: string
    readonly position: { readonly x: number; readonly y: number } | null
  }[]
}

/** A way to draw: what of it could be read safely, and what was skipped. */
export type GraphView = {
  readonly id: string
  readonly name: string
  readonly style: string
  readonly rules: readonly { readonly selector: string; readonly set: GraphStyle }[]
  readonly skipped: readonly string[]
}

/** Why something in a file is not taken over, as codes; the words are in packages/messages. */
export const leftOutCodes = [
  /** A line, map or loop points at something that is not in the file. */
  'unknown-end',
  /** One of its ends is not taken over. */
  'end-left-out',
  /** A table that has no elements or connections, among tables that have. */
  'other-table',
  'unknown-element',
  'unknown-line',
  /** Both ends are the same party. */
  'self-loop',
  /** A second element with an id that was there already: the last one counts. */
  'double-id',
  /** The same seat, partner, line or position as one before, or as one on the map. */
  'double',
  'nameless',
  'not-chosen',
  /** Nobody chose yet what it is. */
  'undecided',
  /** What it is on the map says something else there already. */
  'has-value',
  'trash',
  /** Between two things that the map has no line for, such as two tables. */
  'no-such-line',
  'unreadable-value',
  'value-too-long',
  /** A figure that Kumu calculated; the map calculates its own. */
  'metric',
  'style',
  'view',
  /** A rule of a view that is taken over, which says nothing about the colour of a thing. */
  'view-rule',
  'loop-place',
  'map-description',
  'delay',
  'curve',
  'direction',
  'far-away',
  'field',
] as const
export type LeftOutCode = (typeof leftOutCodes)[number]

export const leftOutParts = ['node', 'line', 'loop', 'map', 'view', 'sheet', 'project'] as const
/** One thing that is not taken over, and why. */
export type LeftOut = GraphPlace & {
  readonly code: LeftOutCode
  readonly part: (typeof leftOutParts)[number]
  /** The id in the graph, when it is part of it. */
  readonly id: string | null
  /** How people know it: its label, or what stood in the file. */
  readonly name: string
  /** The field or style it is about. */
  readonly field: string | null
}

/** A network as Kumu and its kin write it. Everything refers by id to something that is there. */
export type Graph = {
  readonly source: 'kumu' | 'graphml' | 'gexf' | 'json'
  readonly name: string | null
  readonly nodes: readonly GraphNode[]
  readonly lines: readonly GraphLine[]
  readonly loops: readonly GraphLoop[]
  readonly maps: readonly GraphMap[]
  readonly views: readonly GraphView[]
  /** Ids of nodes that are on no map: in Kumu's trash. They are among `nodes` too. */
  readonly trash: readonly string[]
  readonly leftOut: readonly LeftOut[]
}
