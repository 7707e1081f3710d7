import { findOptions } from '../../ui/find-options.ts'
import type { Listed } from './listed.ts'

/** What fits the typed text, best first; everything when nothing was typed. */
export function found<L extends Listed>(all: readonly L[], sought: string): readonly L[] {
  return sought.trim() === '' ? all : findOptions(all, sought).options
}
