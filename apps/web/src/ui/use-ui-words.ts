import { isLanguage } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'
import { useLocale } from 'react-aria-components'

/** The few words that widgets bring themselves, in the language that the I18nProvider around them says. */
export function useUiWords() {
  const language = useLocale().locale.split('-')[0]
  return messagesFor(isLanguage(language) ? language : 'nl').basics
}
