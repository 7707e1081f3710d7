import { guessMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { forgetImport, keepImport, readImports } from '../../../store/importing/kept-imports.ts'
import type { KeptNetwork } from '../../../store/importing/kept-network.ts'
import { newId } from '../../../store/new-id.ts'
import { type GraphStage, type SourceFile, setStage } from '../import-store.ts'
import { keepsSoon } from '../keep-soon.ts'
import { isWithoutFamily, withoutFamilyParts } from './family-parts.ts'

const keeping = keepsSoon()

/** A network that was read: with what was chosen before in the same file, when this device kept that. */
export async function networkStage(
  mapId: string,
  { title, bytes }: SourceFile,
  contents: GraphStage['contents'],
): Promise<GraphStage> {
  const size = bytes.length
  const kept = (await readImports(mapId)).find(
    (each) => each.kind === 'network' && each.file === title && each.size === size,
  )
  const { id, startedAt, mapping, before } =
    kept?.kind === 'network'
      ? kept
      : { id: newId(), startedAt: new Date().toISOString(), mapping: null, before: null }
  return { kind: 'graph', file: title, size, contents, id, startedAt, gone: 0, mapping, before }
}

/** The network as it was when the tab was closed, without what seemed to be about a family. */
export function keptNetworkStage(kept: KeptNetwork): GraphStage {
  const { file, size, id, startedAt, graph, mapping, notes, gone, before } = kept
  const contents = { kind: 'graph', graph, notes, text: null } as const
  return { kind: 'graph', file, size, contents, id, startedAt, gone, mapping, before }
}

/** Shows what becomes what, and keeps it on this device soon: a closed tab loses nothing of it. */
export function showNetwork(mapId: string, stage: GraphStage) {
  setStage(mapId, stage)
  keeping.soon(() => void keepImport(mapId, keptOf(stage)))
}

/** Nothing more is kept of this step: what comes next is kept under the same id. */
export const keepNetworkNoMore = keeping.stop

/** Forgets a network on this device that nobody said anything about. */
export function leaveNetwork(mapId: string, { id, mapping, before }: GraphStage) {
  if (mapping === null && before === null) {
    keepNetworkNoMore()
    void forgetImport(mapId, id)
  } else keeping.now()
  setStage(mapId, { kind: 'door' })
}

function keptOf(stage: GraphStage): KeptNetwork {
  const { contents, file, size, id, startedAt, mapping, before } = stage
  const { graph, families } = withoutFamilyParts(contents.graph)
  const notes = contents.notes.filter(isWithoutFamily)
  return {
    kind: 'network',
    version: 1,
    ...{ id, file, size, startedAt, graph, notes, before },
    mapping: mapping ?? guessMapping(graph),
    gone: stage.gone + families.filter(({ isWholeRow }) => isWholeRow).length,
  }
}
