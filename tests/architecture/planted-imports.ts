/** One forbidden import: the file that makes it, what it asks for, and the rule that must refuse it. */
export type PlantedImport = { readonly rule: string; readonly file: string; readonly asks: string }

const plant = (rule: string, file: string, asks: string): PlantedImport => ({ rule, file, asks })

/** At least one for every rule in .dependency-cruiser.mjs; more where a rule has more than one side. */
export const plantedImports: readonly PlantedImport[] = [
  plant('no-cycles', 'packages/domain/src/hen.ts', './egg.ts'),
  plant('everything-resolves', 'apps/api/src/lost.ts', '@webwijzer/analysis/nowhere'),
  plant('shipped-code-without-tests', 'apps/api/src/leaner.ts', './stub.test.ts'),
  plant('shipped-code-without-tests', 'packages/formats/src/leaner.ts', '../../../tests/stub.ts'),
  plant('scripts-need-only-node', 'scripts/fond-of-zod.mjs', 'zod'),
  plant('packages-not-to-apps', 'packages/layout/src/climber.ts', '../../../apps/api/src/stub.ts'),
  plant('domain-needs-only-zod', 'packages/domain/src/curious.ts', '@webwijzer/messages/stub'),
  plant('domain-needs-only-zod', 'packages/domain/src/greedy.ts', 'papaparse'),
  plant('packages-are-strangers', 'packages/analysis/src/visitor.ts', '@webwijzer/layout/stub'),
  plant('packages-are-strangers', 'packages/drawing/src/guest.ts', '@webwijzer/layout/stub'),
  plant('packages-are-strangers', 'packages/replica/src/talker.ts', '@webwijzer/messages/stub'),
  plant('packages-do-no-io', 'packages/formats/src/reader.ts', 'node:fs'),
  plant('packages-do-no-io', 'packages/domain/src/lucky.ts', 'node:crypto'),
  plant('packages-do-no-io', 'packages/drawing/src/old-style.ts', 'path'),
  plant('apps-meet-over-http', 'apps/api/src/painter.ts', '../../web/src/stub.ts'),
  plant('apps-meet-over-http', 'apps/web/src/keeper.ts', '../../api/src/stub.ts'),
  plant('api-without-replica', 'apps/api/src/copier.ts', '@webwijzer/replica/stub'),
  plant('only-api-serves-and-stores', 'packages/formats/src/hoarder.ts', 'better-sqlite3'),
  plant('only-api-serves-and-stores', 'apps/web/src/host.ts', 'fastify'),
  plant('only-api-serves-and-stores', 'apps/web/src/waiter.ts', '@fastify/static'),
  plant('only-web-has-a-screen', 'packages/messages/src/show.ts', 'react'),
  plant('only-web-has-a-screen', 'apps/api/src/render.ts', 'react-dom'),
  plant('only-canvas-knows-cytoscape', 'apps/web/src/features/list/draw.ts', 'cytoscape'),
  plant('only-canvas-knows-cytoscape', 'apps/web/src/app/arrange.ts', 'cytoscape-fcose'),
  plant('only-canvas-knows-cytoscape', 'packages/layout/src/measure.ts', 'cytoscape'),
  plant('features-are-neighbours', 'apps/web/src/features/list/peep.ts', '../matrix/stub.ts'),
  plant('features-below-app', 'apps/web/src/features/list/climb.ts', '../../app/stub.ts'),
  plant('canvas-below-features', 'apps/web/src/canvas/climb.ts', '../features/list/stub.ts'),
  plant('canvas-below-features', 'apps/web/src/canvas/rise.ts', '../app/stub.ts'),
  plant('commands-below-features', 'apps/web/src/commands/climb.ts', '../features/list/stub.ts'),
  plant('commands-below-features', 'apps/web/src/commands/draw.ts', '../canvas/stub.ts'),
  plant('store-below-commands', 'apps/web/src/store/act.ts', '../commands/stub.ts'),
  plant('store-below-commands', 'apps/web/src/store/draw.ts', '../canvas/stub.ts'),
  plant('ui-knows-no-domain', 'apps/web/src/ui/knows-map.ts', '@webwijzer/domain/stub'),
  plant('ui-knows-no-domain', 'apps/web/src/ui/knows-state.ts', '../store/stub.ts'),
]

/** Imports that must stay allowed, so that a rule which refuses everything does not pass for a good one. */
export const allowedImports: readonly Omit<PlantedImport, 'rule'>[] = [
  { file: 'packages/domain/src/checks.ts', asks: 'zod' },
  { file: 'packages/domain/src/own-way.ts', asks: './stub.ts' },
  { file: 'packages/formats/src/csv-reader.ts', asks: 'papaparse' },
  { file: 'packages/analysis/src/measures.ts', asks: '@webwijzer/domain/stub' },
  { file: 'packages/analysis/src/reads-a-file.test.ts', asks: 'node:fs' },
  { file: 'apps/api/src/opens-map.ts', asks: 'better-sqlite3' },
  { file: 'apps/web/src/canvas/create.ts', asks: 'cytoscape' },
  { file: 'apps/web/src/features/list/uses-store.ts', asks: '../../store/stub.ts' },
  { file: 'apps/web/src/app/places-feature.ts', asks: '../features/list/stub.ts' },
  { file: 'apps/web/src/ui/close-button.ts', asks: '@webwijzer/messages/stub' },
  { file: 'scripts/reader.mjs', asks: 'node:fs' },
  { file: 'tests/everything.ts', asks: '../apps/web/src/stub.ts' },
]
