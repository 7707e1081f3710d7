import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruise, root } from './cruise.ts'
import { buildHouse, plantImport } from './planted-house.ts'
import { allowedImports, plantedImports } from './planted-imports.ts'

type Rules = { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] }

const config: { readonly default: Rules } = await import(`${root}/.dependency-cruiser.mjs`)
const rules = config.default.forbidden

describe('the house as it stands', () => {
  const { modules, summary } = cruise(root)

  test('was really read', () => {
    expect(modules.length).toBeGreaterThan(50)
    const judge = modules.find((module) => module.source === 'packages/domain/src/apply-change.ts')
    expect(judge?.dependencies.map((dependency) => dependency.resolved)).toContain(
      'packages/domain/src/change.ts',
    )
  })

  test('was read across the borders of packages', () => {
    const crossings = modules.filter(
      (module) =>
        !module.source.startsWith('packages/domain/') &&
        module.dependencies.some(({ resolved }) => resolved.startsWith('packages/domain/src/')),
    )
    expect(crossings.length).toBeGreaterThan(0)
  })

  test('was read up to the packages that it buys', () => {
    const bought = modules.flatMap(({ dependencies }) => dependencies.map((to) => to.resolved))
    expect(bought.filter((path) => path.includes('node_modules/zod/'))).not.toEqual([])
  })

  test('keeps every rule', () => {
    expect(summary.violations).toEqual([])
  })
})

describe('the rules', () => {
  let house = ''
  let refusals: ReadonlyMap<string, readonly string[]> = new Map()

  beforeAll(() => {
    house = buildHouse()
    for (const { file, asks } of [...plantedImports, ...allowedImports]) {
      plantImport(house, file, asks)
    }
    const found = new Map<string, string[]>()
    for (const { from, rule, cycle = [] } of cruise(house).summary.violations) {
      for (const file of new Set([from, ...cycle.map(({ name }) => name)])) {
        found.set(file, [...(found.get(file) ?? []), rule.name])
      }
    }
    refusals = found
  })

  afterAll(() => rmSync(house, { recursive: true, force: true }))

  test.each(plantedImports)('$rule refuses that $file imports $asks', ({ rule, file }) => {
    expect(refusals.get(file)).toEqual([rule])
  })

  test('refuse nothing but what was planted', () => {
    const planted = new Set(plantedImports.map(({ file }) => file))
    const unexpected = [...refusals.keys()].filter((file) => !planted.has(file))
    expect(unexpected).toEqual(['packages/domain/src/egg.ts'])
  })

  test.each(allowedImports)('$file may import $asks', ({ file }) => {
    expect(refusals.get(file)).toBeUndefined()
  })

  test('each have an import that breaks them', () => {
    const planted = new Set(plantedImports.map(({ rule }) => rule))
    expect(rules.filter(({ name }) => !planted.has(name)).map(({ name }) => name)).toEqual([])
  })

  test('each tell what to do instead', () => {
    for (const { name, comment } of rules) expect(comment.length, name).toBeGreaterThan(30)
  })
})
