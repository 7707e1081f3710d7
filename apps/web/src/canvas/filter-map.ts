import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { NodeKind } from '@webwijzer/domain/records'
import { isCaseTable } from './draw-nodes.ts'
import type { DrawnEdge, DrawnNode } from './drawing.ts'
import type { MapFilter } from './view-options.ts'

/** Whether a filter leaves this thing or line as it is; the others are greyed. */
export function isBright(state: MapState, filter: MapFilter, each: DrawnNode | DrawnEdge): boolean {
  switch (filter.kind) {
    case 'all':
      return true
    case 'withoutTable':
      return each.id !== filter.table && !isEdgeAt(each, (end) => end === filter.table)
    case 'caseTables':
      return isAboutCases(state, each)
    case 'status':
      return statusOf(state, each) === filter.status
  }
}

const isEdge = (each: DrawnNode | DrawnEdge): each is DrawnEdge => 'from' in each

function isEdgeAt(each: DrawnNode | DrawnEdge, isWanted: (end: string) => boolean): boolean {
  return isEdge(each) && (isWanted(each.from) || isWanted(each.to))
}

/** Case tables, who sits there, and the lines between those two. */
function isAboutCases(state: MapState, each: DrawnNode | DrawnEdge): boolean {
  const isCase = (id: string) => {
    const table = getRecord(state, 'consultationTable', id)
    return table !== null && isCaseTable(table)
  }
  if (isEdge(each)) return each.kind === 'seat' && isCase(each.from)
  if (each.kind !== 'organisation') return isCase(each.id)
  const pointers = [...(state.pointers.get(each.id) ?? [])]
  return pointers.some((key) => key.startsWith('seat/') && isCase(key.slice(5).split('~')[0] ?? ''))
}

function statusOf(state: MapState, each: DrawnNode | DrawnEdge): string {
  if (isEdge(each)) return edgeStatus(state, each)
  return nodeStatus(state, each.kind, each.id)
}

function edgeStatus(state: MapState, { kind, id }: DrawnEdge): string {
  const record = kind === 'seat' || kind === 'link' ? getRecord(state, kind, id) : null
  return record?.status ?? 'existing'
}

const programmeStatus = { running: 'existing', planned: 'wished', stopped: 'ended' } as const

function nodeStatus(state: MapState, kind: NodeKind, id: string): string {
  if (kind !== 'programme') return getRecord(state, kind, id)?.status ?? 'existing'
  return programmeStatus[getRecord(state, kind, id)?.status ?? 'running']
}
