import { type Change, isUndo } from '@webwijzer/domain/change'
import { useMessages } from '../store/use-messages.ts'
import { CopyTyped } from './copy-typed.tsx'

/** What was made here and the server never took, for who can no longer get in. */
export function UnsentList({ changes }: { readonly changes: readonly Change[] }) {
  const { unsent } = useMessages().keeping
  const ops = changes.flatMap((change) => (isUndo(change) ? [] : change.ops))
  if (ops.length === 0) return null
  return (
    <section>
      <h2>{unsent.title}</h2>
      <p>{unsent.explanation}</p>
      <CopyTyped ops={ops} />
    </section>
  )
}
