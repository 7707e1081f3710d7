import { enough } from '@webwijzer/analysis/suggestions'
import { useMessages } from '../../store/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

/** The map says nothing yet, and what it needs. */
export function TooLittle({ tables, seats }: { readonly tables: number; readonly seats: number }) {
  const { tooLittle } = useMessages().webbers
  return (
    <EmptyState title={tooLittle.title}>
      <p>{tooLittle.needed(enough.tables, enough.seats)}</p>
      <p>{tooLittle.now(tables, seats)}</p>
    </EmptyState>
  )
}
