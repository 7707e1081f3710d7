import { getRecord } from '@webwijzer/domain/map-state'
import { useState } from 'react'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import styles from './share.module.css'
import { type ListedLink, revokeLink } from './share-api.ts'
import { useMoment } from './use-moment.ts'

type Props = { readonly link: ListedLink; readonly onRevoked: () => Promise<void> }

/** One link: for whom, until when, last used when. Taking it back asks first, because it cannot be undone. */
export function LinkRow({ link, onRevoked }: Props) {
  const { share } = useMessages()
  const { links: words } = share
  const { mapId } = useLiveMap()
  const [isAsking, setIsAsking] = useState(false)
  const row = useKeptFocus<HTMLLIElement>()
  const label = link.label ?? words.unnamed

  async function revoke() {
    if (await revokeLink(mapId, link.id)) announce(words.revoked(label))
    else announce(share.failed, { tone: 'problem' })
    await onRevoked()
  }

  return (
    <li ref={row} tabIndex={-1} className={styles.row}>
      <div className={styles.words}>
        <p>
          <strong>{label}</strong>
          {link.isOwn && ` · ${words.own}`}
        </p>
        <p className={styles.note}>{useAbout(link)}</p>
      </div>
      {isAsking ? (
        <div className={styles.sure}>
          <p>{link.isOwn ? words.sureOwn : words.sure}</p>
          <div className={styles.actions}>
            <Button look="danger" onPress={() => void revoke()}>
              {words.reallyRevoke}
            </Button>
            <Button onPress={() => setIsAsking(false)}>{words.keep}</Button>
          </div>
        </div>
      ) : (
        <Button look="quiet" label={words.revokeOne(label)} onPress={() => setIsAsking(true)}>
          {words.revoke}
        </Button>
      )}
    </li>
  )
}

function useAbout(link: ListedLink): string {
  const { share, shell, together } = useMessages()
  const { links: words } = share
  const { dayOf, momentOf } = useMoment()
  const session = useMap((state) => getRecord(state, 'session', link.session ?? ''))
  const isOver = link.expiresAt !== null && Date.parse(link.expiresAt) <= Date.now()
  return [
    share.roles[link.role],
    session && shell.origin.session(session.number, session.title),
    link.group !== null && together.people.group(link.group),
    link.expiresAt === null
      ? words.worksAlways
      : (isOver ? words.expired : words.works)(dayOf(link.expiresAt)),
    link.lastUsedAt === null ? words.unused : words.used(momentOf(link.lastUsedAt)),
  ]
    .filter(Boolean)
    .join(' · ')
}
