import { useState } from 'react'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { ContentsPreview } from './contents-preview.tsx'
import { DownloadButton } from './download-button.tsx'
import { GoalFields } from './goal-fields.tsx'
import styles from './overview-page.module.css'
import { WantedFields } from './wanted-fields.tsx'
import type { Audience } from './what-goes-in.ts'

/** Makes the document for the final session: for whom, what goes in, and the files themselves. */
export function OverviewPage() {
  const { overviewPage: words } = useMessages()
  const { mapId } = useLiveMap()
  const isTeam = useRole() === 'projectTeam'
  const language = useUi((ui) => ui.language)
  const [chosen, setChosen] = useState<Audience>('coalition')
  const audience = isTeam ? chosen : 'coalition'
  const exports = `/api/maps/${encodeURIComponent(mapId)}/exports`

  return (
    <div className={styles.page}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles.told}>{words.lead}</p>
      </header>
      <div className={styles.document}>
        {isTeam && (
          <div className={styles.audience}>
            <Segmented
              label={words.forWhom}
              value={audience}
              options={[
                { id: 'coalition', label: words.audiences.coalition },
                { id: 'projectTeam', label: words.audiences.projectTeam },
              ]}
              onChange={setChosen}
            />
          </div>
        )}
        <p className={audience === 'projectTeam' ? styles.warning : styles.told}>
          {words.audienceTold[audience]}
        </p>
        <DownloadButton
          look="primary"
          url={`${exports}/pdf?as=${audience}&language=${language}`}
          making={words.making}
        >
          {words.make}
        </DownloadButton>
        <ContentsPreview audience={audience} isCompared={isTeam} />
      </div>
      <section className={styles.part}>
        <h2>{words.goal.title}</h2>
        <GoalFields mayEdit={isTeam} />
      </section>
      {isTeam && (
        <section className={styles.part}>
          <h2>{words.wanted.title}</h2>
          <WantedFields />
        </section>
      )}
      {isTeam && (
        <section className={styles.part}>
          <h2>{words.json.title}</h2>
          <p className={styles.told}>{words.json.text}</p>
          <DownloadButton look="secondary" url={`${exports}/json`} making={words.makingFile}>
            {words.json.make}
          </DownloadButton>
        </section>
      )}
    </div>
  )
}
