import { create } from 'qrcode'
import { useMemo } from 'react'
import styles from './qr-code.module.css'

/** White round the code that a camera needs, in modules. */
const quiet = 4

type Props = { readonly text: string; readonly label: string }

/** A text as a QR code: one path of an SVG, dark on white whatever is around it. */
export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.paper} d={`M0 0h${size}v${size}H0z`} />
      <path className={styles.ink} d={path} />
    </svg>
  )
}

function drawn(text: string) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const squares: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) squares.push(`M${column + quiet} ${row + quiet}h1v1h-1z`)
  return { size: modules.size + 2 * quiet, path: squares.join('') }
}
