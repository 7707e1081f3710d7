import type { Role } from '@webwijzer/domain/viewer'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { roleSentences } from './role-sentences.ts'
import styles from './share.module.css'

/** What whoever holds a link with this role sees and may do. */
export function RoleWords({ of }: { readonly of: Role }) {
  const messages = useMessages()
  const language = useUi((ui) => ui.language)
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <ul className={styles.role}>
      {roleSentences(of, messages, (words) => format.format(words)).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
