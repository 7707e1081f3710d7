import { type Messages, messagesFor } from '@webwijzer/messages/messages'
import { useUi } from './ui-store.ts'

/** The texts in the language of this screen. */
export function useMessages(): Messages {
  return messagesFor(useUi((ui) => ui.language))
}
