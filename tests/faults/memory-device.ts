import type { DeviceStore, Kept } from '@webwijzer/replica/device-store'
import { noHistory } from '@webwijzer/replica/undo-history'

/** A device in memory: what is written is text, as on a disk, and survives the tab that wrote it. */
export function memoryDevice(): DeviceStore {
  let disk = JSON.stringify({ copy: null, pending: [], history: noHistory, refused: [] })
  return {
    read: async () => JSON.parse(disk) as Kept,
    async write(keeping) {
      const kept = JSON.parse(disk) as Kept
      const { answer, news = [], added = [], dropped = [], refused = [], dealtWith = [] } = keeping
      const copy = answer === undefined ? kept.copy : answer && { answer, news: [] }
      const next: Kept = {
        copy: copy && { ...copy, news: [...copy.news, ...news] },
        pending: [...kept.pending, ...added].filter(({ id }) => !dropped.includes(id)),
        history: keeping.history ?? kept.history,
        refused: [...kept.refused, ...refused].filter(
          ({ change }) => !dealtWith.includes(change.id),
        ),
      }
      disk = JSON.stringify(next)
    },
  }
}
