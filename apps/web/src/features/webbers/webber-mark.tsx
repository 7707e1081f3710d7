import { Star } from 'lucide-react'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'

/** The star of a webber: the organisation itself, or the function at it that is one. */
export function WebberMark({ job }: { readonly job: string | null }) {
  const { webbers, choices } = useMessages()
  return (
    <Chip tone="webber" mark={<Star size={14} fill="currentColor" aria-hidden />}>
      {job === null ? choices.webberStatus.confirmed : webbers.decide.webberFunction(job)}
    </Chip>
  )
}
