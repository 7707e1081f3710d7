import { expect, test } from 'vitest'
import { projectFiles, sourceFiles } from './source-files.ts'

const sources = sourceFiles()
const readable = projectFiles().filter(
  ({ path }) => !/[.](png|ico|woff2?|ttf|xlsx|pptx|pdf|zip|sqlite|db)$/.test(path),
)

const pathsWhere = (files: typeof sources, isWrong: (text: string) => boolean) =>
  files.filter((file) => isWrong(file.read())).map(({ path }) => path)

test('the project is found', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(readable.map(({ path }) => path)).toContain('pnpm-lock.yaml')
})

test('no source file is longer than 250 lines', () => {
  expect(pathsWhere(sources, (text) => text.trimEnd().split('\n').length > 250)).toEqual([])
})

test('no file is a drawer for anything', () => {
  const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|manager|service|types)[.][^/]+$/
  expect(sources.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([])
})

test('no error disappears in an empty catch', () => {
  expect(pathsWhere(sources, (text) => /catch\s*(\([^)]*\))?\s*\{\s*\}/.test(text))).toEqual([])
})

test('no package has a barrel', () => {
  const barrel = /^packages\/[^/]+\/src\/index[.]ts$/
  expect(sources.map(({ path }) => path).filter((path) => barrel.test(path))).toEqual([])
})

test('no file knows the machine it was written on', () => {
  const machine = [
    /(?<![\w./-])\/(work|root)\//,
    /https?:\/\/[^\s/'"]*\b(registry|npmjs|verdaccio|nexus|artifactory)\b/i,
  ]
  expect(pathsWhere(readable, (text) => machine.some((trace) => trace.test(text)))).toEqual([])
})

test('no feature has a field of its own that does not ask before it keeps a family', () => {
  // A link to copy, and a list that is looked through before any of it is kept.
  const exempt = /share[/]made-link|import[/]door[/]paste-cells/
  const features = sources.filter(
    ({ path }) => /^apps[/]web[/]src[/]features[/].*[.]tsx$/.test(path) && !exempt.test(path),
  )
  const asks = /<AskedBefore /
  expect(
    pathsWhere(features, (text) => /<(input|textarea)\s/.test(text) && !asks.test(text)),
  ).toEqual([])
})
