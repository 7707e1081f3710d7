/** The address of a place of a map, with the eyes that are looked with now; `place` is its last part. */
export const placePath = (mapId: string, place: 'kaart' | 'inzichten'): string =>
  `/m/${encodeURIComponent(mapId)}/${place}${location.search}`
