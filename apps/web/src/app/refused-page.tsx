import type { Messages } from '@webwijzer/messages/messages'
import type { ReactNode } from 'react'
import { useMessages } from '../store/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { NoticePage } from './notice-page.tsx'

export type RefusedReason = Exclude<keyof Messages['shell']['refused'], 'tryAgain' | 'toTheMap'>

type Props = { readonly reason: RefusedReason; readonly children?: ReactNode }

/** Why somebody cannot get in, and what to do about it. */
export function RefusedPage({ reason, children }: Props) {
  const { refused } = useMessages().shell
  return (
    <NoticePage {...refused[reason]}>
      {reason === 'unreachable' ? (
        <Button look="primary" onPress={() => location.reload()}>
          {refused.tryAgain}
        </Button>
      ) : (
        children
      )}
    </NoticePage>
  )
}

/** The page for a status with which the server refused. */
export function reasonOf(status: number): RefusedReason {
  if (status === 401) return 'noGrant'
  if (status === 403) return 'notAllowed'
  if (status === 404 || status === 410) return 'notFound'
  return 'unreachable'
}
