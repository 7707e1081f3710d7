import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and the ones above it that are missing, one by one: Node's own recursive way never comes
 * back where a file system says "no such file" instead of "not allowed" (such as /proc).
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
}
