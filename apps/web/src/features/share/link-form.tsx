import { type Role, roles } from '@webwijzer/domain/viewer'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RoleWords } from './role-words.tsx'
import styles from './share.module.css'
import { type MadeLink, makeLink } from './share-api.ts'

/** From least to most, so that nobody hands out the whole map by not choosing. */
const offered = roles.toReversed()

/** The session that such a link is for, as the exercise goes. */
const usualSession: Readonly<Partial<Record<Role, number>>> = { room: 3, nominate: 4 }

/** Asks for whom a link is; says beforehand what its holder will see and may do. */
export function LinkForm({ onMade }: { readonly onMade: (made: MadeLink) => void }) {
  const { share, shell } = useMessages()
  const { links: words } = share
  const { mapId } = useLiveMap()
  const sessions = useMap(sessionsInOrder)
  const [role, setRole] = useState<Role>('coalition')
  const [label, setLabel] = useState('')
  const usual = (of: Role) => sessions.find(({ number }) => number === usualSession[of])?.id ?? null
  const [session, setSession] = useState<string | null>(null)
  const [group, setGroup] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const isRoom = role === 'room'
  const hasSession = isRoom || role === 'nominate'

  async function make() {
    const made = await makeLink(mapId, {
      role,
      label: label.trim() || null,
      session: hasSession ? session : null,
      group: isRoom ? group.trim() || null : null,
      expiresAt: until === null ? null : new Date(`${until}T23:59:59`).toISOString(),
    })
    if (made) onMade(made)
    else announce(share.failed, { tone: 'problem' })
  }

  return (
    <Form
      className={styles.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <SelectField
        label={words.role}
        value={role}
        options={offered.map((id) => ({
          id,
          label: share.roles[id],
          detail: share.forWhom[id],
        }))}
        onChange={(next) => {
          setRole(next)
          setSession(usual(next))
        }}
      />
      <RoleWords of={role} />
      <TextField
        use={null}
        label={words.label}
        hint={words.labelHint}
        value={label}
        maxLength={80}
        onType={setLabel}
        onCommit={setLabel}
      />
      {hasSession && (
        <div className={styles.pair}>
          <SelectField
            label={words.session}
            value={session}
            options={sessions.map(({ id, number, title }) => ({
              id,
              label: shell.origin.session(number, title),
            }))}
            emptyLabel={share.room.noSession}
            onClear={() => setSession(null)}
            onChange={setSession}
          />
          {isRoom && (
            <TextField
              use={null}
              label={words.group}
              value={group}
              maxLength={40}
              onType={setGroup}
              onCommit={setGroup}
            />
          )}
        </div>
      )}
      <DateField label={words.until} hint={words.untilHint} value={until} onCommit={setUntil} />
      <div>
        <Button look="primary" type="submit">
          {words.make}
        </Button>
      </div>
    </Form>
  )
}
