import { useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { LinkForm } from './link-form.tsx'
import { LinkRow } from './link-row.tsx'
import { MadeLink } from './made-link.tsx'
import styles from './share.module.css'
import type { Links, MadeLink as Made } from './share-api.ts'

type Props = { readonly links: Links; readonly onChange: () => Promise<void> }

/** Links into this map: make one, see which there are, take one back. */
export function LinksPart({ links, onChange }: Props) {
  const { links: words } = useMessages().share
  const [made, setMade] = useState<Made | null>(null)
  const part = useKeptFocus<HTMLDivElement>()
  if (made)
    return (
      <div ref={part} tabIndex={-1} className={styles.part}>
        <MadeLink
          made={made}
          onDone={() => {
            setMade(null)
            void onChange()
          }}
        />
      </div>
    )
  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      <p>{words.explanation}</p>
      <LinkForm onMade={setMade} />
      <h3>{words.list}</h3>
      {links.keys.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {links.keys.map((link) => (
            <LinkRow key={link.id} link={link} onRevoked={onChange} />
          ))}
        </ul>
      )}
    </div>
  )
}
