import type { Stage } from './import-store.ts'

/** The stage of one kind, for the part of the screen that shows it. */
export type StageOf<K extends Stage['kind']> = Extract<Stage, { readonly kind: K }>
