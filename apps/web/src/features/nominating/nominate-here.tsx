import type { Room } from '../../store/room.ts'
import { useMessages } from '../../store/use-messages.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './nomination-wall.module.css'

/** How a phone joins in: the picture to scan, or the address and the code to type. */
export function NominateHere({ door }: { readonly door: Room }) {
  const { nominating, wall } = useMessages()
  const { wall: say } = nominating
  const { code, joinAt, scan } = door
  if (code === null) return null
  return (
    <section className={styles.join}>
      <h2>{say.join}</h2>
      {scan !== null && (
        <>
          <QrCode text={scan} label={say.scan} />
          <p>{say.scan}</p>
        </>
      )}
      <p>{`${wall.goTo(joinAt)} ${wall.typeCode}`}</p>
      <p className={styles.code}>{code}</p>
      <p className={styles.soft}>{say.noName}</p>
    </section>
  )
}
