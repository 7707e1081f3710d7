import { keptValue } from './kept-value.ts'

/** What somebody calls himself to the others; stays on this device, and is kept nowhere else. */
export const keptName = keptValue('name')
