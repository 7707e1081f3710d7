import { useMedia } from './use-media.ts'

/** From here the map fits beside a page, and a card beside the map. The same figure stands in shell.module.css. */
export const useIsWide = (): boolean => useMedia('(min-width: 1000px)')
