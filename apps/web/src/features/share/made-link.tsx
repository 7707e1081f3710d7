import { Copy, Printer } from 'lucide-react'
import { useRef } from 'react'
import { announce } from '../../store/announcements.ts'
import { isLoopback } from '../../store/room.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { printOnly } from '../../ui/print-only.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { RoleWords } from './role-words.tsx'
import styles from './share.module.css'
import type { MadeLink as Made } from './share-api.ts'

type Props = { readonly made: Made; readonly onDone: () => void }

/** A new link, the only time that it can be seen: to copy, to print, or to scan. */
export function MadeLink({ made, onDone }: Props) {
  const { share } = useMessages()
  const { links: words } = share
  const mapName = useMap((state) => mapRecord(state)?.name ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const canScan = !isLoopback(made.link)

  async function copy() {
    field.current?.select()
    // On plain http there is no clipboard: what is selected can be copied with the keys.
    const isCopied = await navigator.clipboard?.writeText(made.link).then(
      () => true,
      () => false,
    )
    announce(isCopied ? words.copied : words.notCopied)
  }

  return (
    <>
      <h3>{words.made}</h3>
      <p>{words.once}</p>
      <div ref={sheet} className={styles.sheet}>
        <p className={styles.sheetTitle}>
          {[mapName, share.roles[made.role], made.label, made.group].filter(Boolean).join(' · ')}
        </p>
        <div className={styles.secret}>
          <textarea
            ref={field}
            className={styles.link}
            aria-label={words.link}
            readOnly
            rows={4}
            value={made.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          {canScan && <QrCode text={made.link} label={words.qr} />}
        </div>
        {canScan && <p className={styles.note}>{words.scan}</p>}
        <RoleWords of={made.role} />
      </div>
      <p className={styles.note}>{words.careful}</p>
      <div className={styles.actions}>
        <Button icon={<Copy size={18} aria-hidden />} onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Button
          icon={<Printer size={18} aria-hidden />}
          onPress={() => sheet.current && printOnly(sheet.current)}
        >
          {words.print}
        </Button>
        <Button look="primary" onPress={onDone}>
          {words.done}
        </Button>
      </div>
    </>
  )
}
