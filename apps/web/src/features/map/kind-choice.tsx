import { type NodeKind, nodeKinds } from '@webwijzer/domain/records'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { KindMark } from './kind-mark.tsx'
import styles from './search-or-add.module.css'

type Props = {
  readonly name: string
  readonly onChoose: (kind: NodeKind) => void
  readonly onCancel: () => void
}

/** Asks what a new name is; Enter once more takes the first, an organisation. */
export function KindChoice({ name, onChoose, onCancel }: Props) {
  const { map, basics } = useMessages()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Not before the search box has closed its list: that takes the focus back.
    const timer = setTimeout(() => first.current?.focus(), 60)
    return () => clearTimeout(timer)
  }, [])
  return (
    <fieldset
      className={styles.choice}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <legend className={styles.question}>{map.search.what(name)}</legend>
      {nodeKinds.map((kind, index) => (
        <Button
          key={kind}
          icon={<KindMark kind={kind} />}
          onPress={() => onChoose(kind)}
          {...(index === 0 ? { ref: first } : {})}
        >
          {map.search.kinds[kind]}
        </Button>
      ))}
      <Button look="quiet" onPress={onCancel}>
        {basics.cancel}
      </Button>
    </fieldset>
  )
}
