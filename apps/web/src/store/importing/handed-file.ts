/** A file that one page hands to the next: from “Mijn kaarten” to the door of a new map. */
let handed: { readonly mapId: string; readonly file: File } | null = null

export function handFile(mapId: string, file: File) {
  handed = { mapId, file }
}

/** Takes what was handed to this map; it can be taken once. */
export function takeHandedFile(mapId: string): File | null {
  const file = handed?.mapId === mapId ? handed.file : null
  if (file) handed = null
  return file
}
