import type { GraphMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { networkPiles } from '@webwijzer/matching/network-piles'
import { messagesFor } from '@webwijzer/messages/messages'
import { keepImport } from '../../../store/importing/kept-imports.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { type CleanGraph, isWithoutFamily } from '../graph/family-parts.ts'
import { networkSheet } from '../graph/network-sheet.ts'
import { type GraphStage, setStage } from '../import-store.ts'
import { matchAway } from './match-away.ts'

/** Sorts the elements of a network into piles against the map; what is about a family was taken out of it. */
export async function compareGraph(
  map: OpenMap,
  stage: GraphStage,
  { graph, families }: CleanGraph,
  mapping: GraphMapping,
): Promise<void> {
  const { graph: words } = messagesFor(uiStore.get().language).importing
  const asked = networkSheet(graph, mapping, words.sheet)
  const piles = await matchAway(map, stage.file, asked)
  if (!piles) return
  const review = {
    kind: 'review',
    version: 1,
    id: newId(),
    file: stage.file,
    startedAt: new Date().toISOString(),
    ...asked,
    piles: networkPiles(piles),
    notes: stage.contents.notes.filter(isWithoutFamily),
    familyCount: families.filter(({ isWholeRow }) => isWholeRow).length,
    decisions: new Map(),
    network: { graph, mapping },
  } as const
  setStage(map.mapId, { kind: 'review', review, families, columns: { ...stage, mapping } })
  await keepImport(map.mapId, review)
}
