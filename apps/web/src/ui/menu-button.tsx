import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './menu-button.module.css'

export type MenuChoice = {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly onSelect: () => void
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
}

type Props = {
  readonly label: string
  readonly items: readonly MenuChoice[]
  /** Words or an icon on the button; with words, `label` should contain them. */
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A button that opens a list of things to do. */
export function MenuButton({ label, items, children, className }: Props) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={className ?? styles.button ?? ''}>
        {children}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          className={styles.menu ?? ''}
          onAction={(key) => items.find(({ id }) => id === key)?.onSelect()}
          disabledKeys={items.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        >
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={classNames(styles.item, item.isDanger && styles.danger)}
            >
              {item.icon}
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
