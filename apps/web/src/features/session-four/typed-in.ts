import { keptValue } from '../../store/kept-value.ts'

/** What stands in a field and was not added yet; it outlives the page, since phones throw pages away. */
export const typedIn = (mapId: string, field: string) => keptValue(`four-boxes.${mapId} ${field}`)
