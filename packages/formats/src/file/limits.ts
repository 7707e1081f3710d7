const mebi = 1024 * 1024

/** How large a file may be: every reader measures against this table and nothing else. */
export const limits = {
  /** Bytes of a file as it is sent. */
  fileBytes: 20 * mebi,
  /** Rows with something in them, of one sheet. */
  rows: 20_000,
  /** The furthest row in which a cell may stand, empty rows included. */
  lastRow: 100_000,
  columns: 200,
  /** Characters of one cell. */
  cellCharacters: 50_000,
  /** Characters of one line of a text file. */
  lineCharacters: 500_000,
  sheets: 50,
  /** Cells with something in them, in all sheets together. */
  cells: 300_000,
  /** Entries of a zip file. */
  zipEntries: 200,
  /** Bytes of one entry when unpacked, and of all together. */
  zipEntryBytes: 50 * mebi,
  zipBytes: 100 * mebi,
  /** How many times larger than packed an entry may be, when it is large. */
  zipRatio: 200,
  /** Below this size a ratio tells nothing. */
  zipRatioFromBytes: mebi,
  /** Levels of lists, objects or tags inside one another. */
  depth: 32,
  /** Lists and objects in a JSON file. */
  jsonParts: 500_000,
  /** Nodes, lines and loops of a graph, each. */
  items: 20_000,
  /** Rows above the header that may be titles. */
  titleRows: 20,
  /** Notes that are kept; past it damage is still repaired, but no longer told one by one. */
  notes: 5_000,
} as const
