import type { Messages } from '@webwijzer/messages/messages'
import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { Link, useLocation } from 'wouter'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './room-door-page.module.css'

const codeLength = 8

type Refusal =
  | { readonly why: 'incomplete' | 'unknown' | 'unreachable' }
  | { readonly why: 'tooMany'; readonly seconds: number }

/** Where whoever is in the room types the code from the wall; a scanned code is filled in already. */
export function RoomDoorPage() {
  const { roomDoor } = useMessages()
  const [, navigate] = useLocation()
  const [code, setCode] = useState(codeInAddress)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isTrying, setIsTrying] = useState(false)

  useEffect(() => {
    // The code of a room is no secret for long, but the address bar is seen and remembered.
    history.replaceState(history.state, '', location.pathname + location.search)
  }, [])

  async function tryCode() {
    const letters = lettersOf(code)
    // Half a code is not sent: it would only use up the tries of everybody in the building.
    if (letters.length !== codeLength) return setRefusal({ why: 'incomplete' })
    setIsTrying(true)
    setRefusal(null)
    const outcome = await enter(letters)
    setIsTrying(false)
    if ('map' in outcome) navigate(insideOf(outcome))
    else setRefusal(outcome)
  }

  const why = refusal ? wordsFor(refusal, roomDoor) : undefined
  return (
    <div className={styles.page}>
      <h1>{roomDoor.title}</h1>
      <p>{roomDoor.introduction}</p>
      <Form
        className={styles.form ?? ''}
        // A code that was refused may be tried again: the field must not hold it back.
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isTrying) void tryCode()
        }}
      >
        <div className={styles.code}>
          <TextField
            use={null}
            label={roomDoor.label}
            hint={roomDoor.hint}
            value={code}
            maxLength={20}
            onType={(text) => {
              setCode(text)
              setRefusal(null)
            }}
            onCommit={setCode}
            error={why}
            autoFocus
          />
        </div>
        <Button look="primary" type="submit" isWide isDisabled={isTrying}>
          {roomDoor.open}
        </Button>
      </Form>
      <p>
        <Link href="/">{roomDoor.toMaps}</Link>
      </p>
      <p role="alert" className={styles.spoken}>
        {why ?? ''}
      </p>
    </div>
  )
}

const wordsFor = (refusal: Refusal, words: Messages['roomDoor']): string =>
  refusal.why === 'tooMany' ? words.tooMany(refusal.seconds) : words[refusal.why]

const lettersOf = (typed: string) => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')

const codeInAddress = () => /^#([0-9A-Za-z-]{8,9})$/.exec(location.hash)?.[1]?.toUpperCase() ?? ''

type Opened = { readonly map: string; readonly role: string }

/** Who came to nominate does so, also on a phone that may do more. */
const insideOf = ({ map, role }: Opened) =>
  `/m/${encodeURIComponent(map)}${role === 'nominate' ? '?as=nominate' : ''}`

async function enter(code: string): Promise<Opened | Refusal> {
  try {
    const response = await fetch('/api/grants', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    if (response.ok) return (await response.json()) as Opened
    if (response.status === 429)
      return { why: 'tooMany', seconds: Number(response.headers.get('retry-after')) || 60 }
    return { why: response.status >= 500 ? 'unreachable' : 'unknown' }
  } catch {
    return { why: 'unreachable' }
  }
}
