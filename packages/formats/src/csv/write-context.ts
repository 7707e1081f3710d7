import type { Kind, Rec, Session } from '@webwijzer/domain/records'
import type { WriteContext } from './csv-table.ts'

type KindedRecord = { readonly kind: Kind; readonly record: Rec }

/** What the cells of a set need to know of its records: names, session numbers, which ids are domains. */
export function writeContextOf(records: readonly KindedRecord[]): WriteContext {
  const names = new Map<string, string>()
  const numbers = new Map<string, string>()
  const domains = new Set<string>()
  for (const { kind, record } of records) {
    if ('name' in record && (kind === 'organisation' || kind === 'consultationTable'))
      names.set(record.id, record.name)
    if (kind === 'domain') domains.add(record.id)
    if (kind === 'session') numbers.set(record.id, String((record as Session).number ?? record.id))
  }
  return {
    nameOf: (id) => names.get(id ?? '') ?? '',
    sessionNumber: (id) => numbers.get(id) ?? id,
    isDomain: (id) => domains.has(id),
  }
}
