/**
 * Which way imports may point. Every rule says in its comment what to do instead;
 * tests/architecture/directions.test.ts breaks each of them once and sees it refused.
 */

const TESTS = '^tests/|[.]test[.]tsx?$'
const WEB = '^apps/web/src'

/** A package's folder in node_modules, below pnpm's own folders too. */
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})([-/]|$)`

/** Tests may import anything, so every rule is about the code that ships. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [TESTS, ...(from.pathNot ? [from.pathNot] : [])] },
  to,
})

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'A cycle has no bottom: move what both files need into a third one below them.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'everything-resolves',
    comment:
      'An import that cannot be found escapes every other rule: correct the path, or add the dependency to the package.json of the package that imports it.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:|[?](url|raw|inline|worker)$' },
  },
  never(
    'shipped-code-without-tests',
    'Code that ships does not lean on tests: move what you need out of the test file.',
    {},
    { path: TESTS },
  ),
  never(
    'scripts-need-only-node',
    'The scripts run before anything is installed: use Node itself or another script.',
    { path: '^scripts/' },
    { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
  ),
]

const packages = [
  never(
    'packages-not-to-apps',
    'Apps use packages, never the other way: move what you need down into a package, or take it as an argument.',
    { path: '^packages/' },
    { path: '^apps/' },
  ),
  never(
    'domain-needs-only-zod',
    'The domain is the ground floor: it depends on zod and on itself. Put this code in the package that needs both.',
    { path: '^packages/domain/' },
    {
      pathNot: ['^packages/domain/', npm('zod')],
      dependencyTypesNot: ['core'],
      couldNotResolve: false,
    },
  ),
  never(
    'packages-are-strangers',
    'Packages know the domain and themselves only: let the app call both and hand the result of one to the other.',
    { path: '^packages/([^/]+)/', pathNot: '^packages/domain/' },
    { path: '^packages/', pathNot: '^packages/(domain|$1)/' },
  ),
  never(
    'packages-do-no-io',
    'Packages also run in a browser and touch no disk, network, clock or chance: take bytes, time and ids as arguments, and use what browsers have too (DecompressionStream, TextDecoder, crypto.subtle).',
    { path: '^packages/' },
    { dependencyTypes: ['core'] },
  ),
]

const borders = [
  never(
    'apps-meet-over-http',
    'The api and the web app meet over HTTP only: what both need belongs in a package.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  never(
    'api-without-replica',
    'The replica is the copy that clients keep; the api has the map itself in open-map.ts.',
    { path: '^apps/api/' },
    { path: '^packages/replica/' },
  ),
  never(
    'only-api-serves-and-stores',
    'Only apps/api knows Fastify and SQLite: put routes and statements there.',
    { pathNot: '^apps/api/' },
    { path: npm('fastify', '@fastify', 'better-sqlite3') },
  ),
  never(
    'only-web-has-a-screen',
    'Only apps/web knows React: hand it data, and let it draw.',
    { pathNot: '^apps/web/' },
    { path: npm('react', 'react-dom', 'react-aria-components', 'wouter', 'lucide-react') },
  ),
  never(
    'only-canvas-knows-cytoscape',
    'Only apps/web/src/canvas talks to Cytoscape: add what you need to the canvas and call that.',
    { pathNot: `${WEB}/canvas/` },
    { path: npm('cytoscape') },
  ),
]

const floors = [
  never(
    'features-are-neighbours',
    'Features never import each other: share by a command (doing), the store (knowing) or app (placing).',
    { path: `${WEB}/features/([^/]+)/` },
    { path: `${WEB}/features/`, pathNot: `${WEB}/features/$1/` },
  ),
  never(
    'features-below-app',
    'App places features, features do not know where they stand: move what you need down to ui, store or commands.',
    { path: `${WEB}/features/` },
    { path: `${WEB}/app/` },
  ),
  never(
    'canvas-below-features',
    'The canvas draws and reports gestures: let a feature or app pass it what it needs.',
    { path: `${WEB}/canvas/` },
    { path: `${WEB}/(app|features)/` },
  ),
  never(
    'commands-below-features',
    'A command works without a screen: (state, input) → operations. Read from the store, and let the feature show the result.',
    { path: `${WEB}/commands/` },
    { path: `${WEB}/(app|features|canvas)/` },
  ),
  never(
    'store-below-commands',
    'The store only knows; doing is for commands. Move the function that does something up.',
    { path: `${WEB}/store/` },
    { path: `${WEB}/(app|features|canvas|commands)/` },
  ),
  never(
    'ui-knows-no-domain',
    'A button does not know what a map is: pass texts, values and callbacks as props.',
    { path: `${WEB}/ui/` },
    { path: `${WEB}/(app|features|canvas|commands|store)/|^packages/(?!messages/)` },
  ),
]

export default {
  forbidden: [...everywhere, ...packages, ...borders, ...floors],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    // Only our own builds: a bought package usually lives in a dist folder too, and must be seen.
    exclude: { path: '^(apps|packages)/[^/]+/dist/|^coverage/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
}
