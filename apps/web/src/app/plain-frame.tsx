import type { ReactNode } from 'react'
import { Announcer } from './announcer.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import styles from './plain-frame.module.css'

/** The frame round pages without a map. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <Logo />
        <LanguageSwitch />
      </header>
      <main>{children}</main>
      <Announcer />
    </div>
  )
}
