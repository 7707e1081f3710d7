import { classNames } from '../../ui/class-names.ts'
import styles from './marks.module.css'

export type MarkKind =
  | 'organisation'
  | 'consultationTable'
  | 'case'
  | 'programme'
  | 'informal'
  | 'webber'
  | 'maybeWebber'
  | 'seat'
  | 'chair'
  | 'link'
  | 'wished'
  | 'ended'

/** The shape that something has on the map, small. Decoration: the words beside it say the same. */
export function KindMark({ kind }: { readonly kind: MarkKind }) {
  return <span aria-hidden className={classNames(styles.mark, styles[kind])} />
}
