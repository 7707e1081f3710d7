import type { GraphMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { networkPiles } from '@webwijzer/matching/network-piles'
import { messagesFor } from '@webwijzer/messages/messages'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { keepImport } from '../../../store/importing/kept-imports.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { type CleanGraph, isWithoutFamily } from '../graph/family-parts.ts'
import { keepNetworkNoMore } from '../graph/keep-network.ts'
import { networkSheet } from '../graph/network-sheet.ts'
import { type GraphStage, setStage } from '../import-store.ts'
import { carriedOver } from '../review/carried-over.ts'
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
  const found = await matchAway(map, stage.file, asked, { ...stage, mapping })
  if (!found) return
  const piles = networkPiles(found)
  const { before } = stage
  const review: ImportReview = {
    kind: 'review',
    version: 1,
    id: stage.id,
    file: stage.file,
    startedAt: stage.startedAt,
    ...asked,
    piles,
    notes: stage.contents.notes.filter(isWithoutFamily),
    familyCount: families.filter(({ isWholeRow }) => isWholeRow).length + stage.gone,
    decisions: before ? carriedOver(before, piles) : new Map(),
    network: { graph, mapping },
  }
  setStage(map.mapId, { kind: 'review', review, families, columns: { ...stage, mapping } })
  keepNetworkNoMore()
  await keepImport(map.mapId, review)
}
