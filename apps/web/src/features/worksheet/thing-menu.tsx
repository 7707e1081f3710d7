import { CreditCard, Ellipsis, Trash2 } from 'lucide-react'
import { select, type Thing } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import styles from './block.module.css'

type Props = {
  readonly thing: Thing
  readonly name: string
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** What is seldom needed while a group is typing: the card, and taking it away. */
export function ThingMenu({ thing, name, removeLabel, onRemove }: Props) {
  const { tables: words } = useMessages().worksheet
  return (
    <MenuButton
      label={words.more(name)}
      className={styles.more}
      items={[
        {
          id: 'card',
          label: words.openCard,
          icon: <CreditCard size={18} aria-hidden />,
          onSelect: () => select(thing),
        },
        {
          id: 'remove',
          label: removeLabel,
          icon: <Trash2 size={18} aria-hidden />,
          isDanger: true,
          onSelect: onRemove,
        },
      ]}
    >
      <Ellipsis size={22} aria-hidden />
    </MenuButton>
  )
}
