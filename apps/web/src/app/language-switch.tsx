import { type Language, languages } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'
import { setLanguage, useUi } from '../store/ui-store.ts'
import styles from './language-switch.module.css'

/** Goes to the other language; its name stands there in that language, for who cannot read this one. */
export function LanguageSwitch() {
  const language = useUi((ui) => ui.language)
  const other: Language = language === 'nl' ? 'en' : 'nl'
  return (
    <button
      type="button"
      lang={other}
      className={styles.switch}
      title={messagesFor(language).shell.switchTo(languages[other])}
      aria-label={`${other.toUpperCase()}: ${languages[other]}`}
      onClick={() => setLanguage(other)}
    >
      {other.toUpperCase()}
    </button>
  )
}
