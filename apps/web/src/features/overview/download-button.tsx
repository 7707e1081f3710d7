import { Download as DownloadIcon, Square } from 'lucide-react'
import { useRef } from 'react'
import { useSaveStatus } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './download-button.module.css'
import { type DownloadState, endWords, useDownload } from './use-download.ts'

type Props = {
  readonly children: string
  readonly url: string
  /** What is said while it is made. */
  readonly making: string
  readonly look: 'primary' | 'secondary'
}

/** Makes a file and downloads it: says that it is being made, can be stopped, says how it ended. */
export function DownloadButton({ children, url, making, look }: Props) {
  const { overviewPage: words } = useMessages()
  const { waiting } = useSaveStatus()
  const { state, start, stop } = useDownload()
  const button = useRef<HTMLButtonElement>(null)

  /** The button that stops goes away, so the one that starts gets the focus. */
  function stopHere() {
    stop()
    button.current?.focus()
  }

  return (
    <div className={styles.download}>
      <div className={styles.buttons}>
        <Button
          look={look}
          icon={<DownloadIcon size={18} aria-hidden />}
          ref={button}
          onPress={() => {
            if (state.kind !== 'busy') void start(url, making)
          }}
        >
          {children}
        </Button>
        {state.kind === 'busy' && (
          <Button icon={<Square size={14} aria-hidden />} onPress={stopHere}>
            {words.stop}
          </Button>
        )}
      </div>
      <Told state={state} making={making} />
      {waiting > 0 && <p className={styles.told}>{words.waiting(waiting)}</p>}
    </div>
  )
}

/** The same to the eye as what is read out. */
function Told({ state, making }: { readonly state: DownloadState; readonly making: string }) {
  const { overviewPage: words } = useMessages()
  if (state.kind === 'idle') return null
  if (state.kind === 'busy') {
    return (
      <div className={styles.told}>
        <div className={styles.bar} aria-hidden />
        <p>{making}</p>
      </div>
    )
  }
  return (
    <p className={state.kind === 'problem' ? styles.problem : styles.told}>
      {endWords(state, words)}
    </p>
  )
}
