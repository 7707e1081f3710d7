import type { Rejection } from '@webwijzer/domain/rejection'
import type { Messages } from '@webwijzer/messages/messages'

/** Why a change was refused, in words; also for codes of a newer server than this page. */
export function rejectionText(messages: Messages, { code }: Rejection): string {
  const texts: Readonly<Record<string, string>> = messages.rejections
  return texts[code] ?? messages.rejections['invalid-record']
}
