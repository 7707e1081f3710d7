import type { Following } from '../../store/answers/use-answer.ts'
import { useMessages } from '../../store/use-messages.ts'
import { LongWork } from '../../ui/long-work.tsx'

type Props = {
  readonly following: Following<unknown>
  /** What is being worked out, as a sentence. */
  readonly text: string
}

/** Says how far an answer is as long as it is not there; nothing once it is. */
export function WorkingOut({ following, text }: Props) {
  const { firmness: say } = useMessages()
  if (following.kind === 'here') return null
  if (following.kind === 'busy') {
    return (
      <LongWork text={text} share={following.share} action={say.stop} onAction={following.stop} />
    )
  }
  const told = following.kind === 'stopped' ? say.stopped : say.failed
  return <LongWork text={told} share={null} action={say.again} onAction={following.again} />
}
