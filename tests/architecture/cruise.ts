import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

type Module = {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string }[]
}
type Violation = {
  readonly from: string
  readonly to: string
  readonly cycle?: readonly { readonly name: string }[]
  readonly rule: { readonly name: string }
}
type Cruise = {
  readonly modules: readonly Module[]
  readonly summary: { readonly violations: readonly Violation[] }
}

/** Reads a tree with the rules in its .dependency-cruiser.mjs, through the same program that `npm test` runs. */
export function cruise(folder: string): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const report = join(folder, 'directions.log')
  const where = ['packages', 'apps', 'tests', 'scripts']
  try {
    execFileSync(process.execPath, [program, ...where, '-T', 'json', '-f', report], {
      cwd: folder,
      stdio: 'ignore',
    })
  } catch (error) {
    // Its exit code is the number of violations; only a missing report is a failure.
    if (!(error instanceof Error && 'status' in error)) throw error
  }
  const result: Cruise = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  return result
}
