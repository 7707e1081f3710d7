import { useByGroup } from '../../store/use-by-group.ts'
import { inOrder } from './in-order.ts'
import { useWorksheet } from './worksheet-store.ts'

/** What is listed here: what the chosen group worked at, and always what was entered on this screen. */
export function useListed(): <Each extends { readonly id: string }>(
  all: readonly Each[],
) => Each[] {
  const entered = useWorksheet((worksheet) => worksheet.entered)
  const byGroup = useByGroup()
  return (all) => {
    const own = new Set([...byGroup(all).map(({ id }) => id), ...entered])
    return inOrder(all, entered).filter(({ id }) => own.has(id))
  }
}
