import { type Kind, recordSchemas } from '@webwijzer/domain/records'

/** The sheet that tells that we wrote the workbook, and in which version. */
export const markSheet = 'webwijzer'
export const listMark = '|'

/** The part of a record of which the entries are columns: `origin.session`, `fields.<id>`. */
const parted: Readonly<Record<string, readonly string[]>> = { origin: ['session', 'group'] }

/** The columns of a kind: its fields in the order of its schema; own fields come after, one by one. */
export function columnsOf(kind: Kind): string[] {
  return Object.keys(recordSchemas[kind].shape).flatMap((field) => {
    if (field === 'fields') return []
    return parted[field]?.map((part) => `${field}.${part}`) ?? [field]
  })
}

export const hasOwnFields = (kind: Kind): boolean => 'fields' in recordSchemas[kind].shape
