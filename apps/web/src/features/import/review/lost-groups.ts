import type { LostCell } from '@webwijzer/matching/read-rows'

/** Cells of one column that are not taken over for the same reason, with the same words in them. */
export type LostGroup = Omit<LostCell, 'row'> & { readonly rows: readonly number[] }

/** What is not taken over, each once with all its rows. What is an address is not told again. */
export function lostGroups(lost: readonly LostCell[]): LostGroup[] {
  const keyOf = ({ column, why, text }: LostCell) =>
    `${column} ${why} ${why === 'unknown' || why === 'cutOff' ? text.toLowerCase() : ''}`
  return [...Map.groupBy(lost, keyOf).values()].flatMap((cells) => {
    const [first] = cells
    return first ? [{ ...first, rows: cells.map(({ row }) => row) }] : []
  })
}
