import { useState } from 'react'
import { doors } from '../../store/room.ts'
import { useMessages } from '../../store/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { AboutAddress } from './about-address.tsx'
import { LinksPart } from './links-part.tsx'
import { RoomPart } from './room-part.tsx'
import styles from './share.module.css'
import { useLinks } from './use-links.ts'

const tabs = [...doors, 'links'] as const

/** Who gets in, as what, and for how long: the room by its code, others by a link of their own. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { share, basics } = useMessages()
  const [tab, setTab] = useState<(typeof tabs)[number]>('room')
  const { links, hasFailed, look } = useLinks()
  return (
    <Modal title={share.title} isOpen onClose={onClose}>
      <div className={styles.dialog}>
        <Segmented
          label={share.title}
          isLabelHidden
          value={tab}
          options={tabs.map((id) => ({ id, label: share.tabs[id] }))}
          onChange={setTab}
        />
        {hasFailed && <EmptyState title={share.failed} />}
        {!links && !hasFailed && <p role="status">{basics.loading}</p>}
        {links && tab !== 'links' && <RoomPart key={tab} door={tab} />}
        {links && tab === 'links' && <LinksPart links={links} onChange={look} />}
        {links && <AboutAddress links={links} />}
      </div>
    </Modal>
  )
}
