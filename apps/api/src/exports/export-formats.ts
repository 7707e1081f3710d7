import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { kinds } from '@webwijzer/domain/records'
import { coalition, type Viewer } from '@webwijzer/domain/viewer'
import { writeMap } from '@webwijzer/formats/json/write-map'
import { writeKumuList } from '@webwijzer/formats/kumu/write-flat'
import { writeKumuProject } from '@webwijzer/formats/kumu/write-project'
import { writeOurWorkbook } from '@webwijzer/formats/ours/write-our-workbook'
import { seenBy } from '../maps/seen-by.ts'
import { overviewFile } from './overview-file.ts'

/** What there is to write, for whom and in which language. */
export type ExportInput = {
  /** The whole map; every format asks `seenBy` what of it is for the reader. */
  readonly state: MapState
  readonly viewer: Viewer
  readonly language: 'nl' | 'en'
  /** UTC ISO. */
  readonly at: string
}

export type ExportFormat = {
  readonly type: string
  readonly extension: string
  write(input: ExportInput): string | Uint8Array | Promise<string | Uint8Array>
}

/** Every way in which a map leaves as a file. A new one is one line here. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  json: {
    type: 'application/json; charset=utf-8',
    extension: 'json',
    write: ({ state, viewer }) => writeMap(seenBy(state, viewer)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    write: ({ state, viewer }) => writeOurWorkbook(seenBy(state, viewer)),
  },
  kumu: {
    type: 'application/json; charset=utf-8',
    extension: 'kumu.json',
    write: ({ state, viewer }) => writeKumuProject(seenBy(state, viewer)),
  },
  'kumu-list': {
    type: 'application/json; charset=utf-8',
    extension: 'kumu-list.json',
    write: ({ state, viewer }) => writeKumuList(seenBy(state, viewer)),
  },
  pdf: {
    type: 'application/pdf',
    extension: 'pdf',
    write: writeOverview,
  },
}

/** The overview has two readers: the project team, and everybody. */
function writeOverview({ state, viewer, language, at }: ExportInput): Promise<Uint8Array> {
  const isForTeam = viewer.role === 'projectTeam'
  const seen = seenBy(state, isForTeam ? viewer : coalition)
  const records = kinds.flatMap((kind) => recordsOf(seen, kind).map((record) => ({ kind, record })))
  return overviewFile({ records, audience: isForTeam ? 'projectTeam' : 'coalition', language, at })
}
