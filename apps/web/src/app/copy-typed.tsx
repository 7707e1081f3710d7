import type { Op } from '@webwijzer/domain/change'
import { Copy } from 'lucide-react'
import { announce } from '../store/announcements.ts'
import { typedText } from '../store/typed-text.ts'
import { useMessages } from '../store/use-messages.ts'
import { Button } from '../ui/button.tsx'
import styles from './refused-changes.module.css'

/** The words that somebody typed, to be read and taken along. */
export function CopyTyped({ ops }: { readonly ops: readonly Op[] }) {
  const messages = useMessages()
  const { refused: words } = messages.keeping
  const typed = typedText(messages, ops)
  if (typed.length === 0) return null

  async function copy() {
    const text = typed.map((one) => words.typed(one.field, one.text)).join('\n')
    // The clipboard is for https and localhost only.
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    announce(isCopied ? words.copied : words.copyYourself)
  }

  return (
    <>
      <ul className={styles.typed}>
        {typed.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{words.typed(field, text)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="quiet" icon={<Copy size={16} aria-hidden />} onPress={copy}>
          {words.copy}
        </Button>
      </div>
    </>
  )
}
