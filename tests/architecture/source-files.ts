import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cruise.ts'

/** A file of the project: its path from the root, with forward slashes, and a way to read it. */
export type SourceFile = { readonly path: string; readonly read: () => string }

const outside = new Set(['node_modules', 'dist', 'coverage', '.git', 'local', 'test-results'])

/** Every file that belongs to the project, installed packages, builds and databases left out. */
export function projectFiles(folder = ''): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (outside.has(entry.name) || entry.name.endsWith('.log')) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return projectFiles(path)
    return entry.isFile() ? [{ path, read: () => readFileSync(join(root, path), 'utf8') }] : []
  })
}

/** The files that people write: code and styles in the four source folders. */
export function sourceFiles(): readonly SourceFile[] {
  return ['apps', 'packages', 'scripts', 'tests']
    .flatMap((folder) => projectFiles(folder))
    .filter(({ path }) => /[.](ts|tsx|css|mjs)$/.test(path))
}
