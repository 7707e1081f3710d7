import type { RejectionCode } from '@webwijzer/domain/rejection'
import type { Messages } from '@webwijzer/messages/messages'

/** Why a change was not made: the judge refused it, or it is asked about before it is sent. */
export type Refusal = { readonly code: RejectionCode | 'about-family' }

/** Why a change was refused, in words; also for codes of a newer server than this page. */
export function rejectionText(messages: Messages, { code }: Refusal): string {
  if (code === 'about-family') return messages.privacy.caseFound
  const texts: Readonly<Record<string, string>> = messages.rejections
  return texts[code] ?? messages.rejections['invalid-record']
}
