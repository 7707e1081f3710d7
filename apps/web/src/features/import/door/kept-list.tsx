import { undecided } from '@webwijzer/matching/review'
import { ArrowRight, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { announce } from '../../../store/announcements.ts'
import {
  forgetImport,
  type KeptImport,
  readImports,
} from '../../../store/importing/kept-imports.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { useUi } from '../../../store/ui-store.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { setStage } from '../import-store.ts'
import styles from './door.module.css'

/** What was begun in this browser and not finished: to go on with, or to throw away. */
export function KeptList() {
  const { importing } = useMessages()
  const { door } = importing
  const { mapId } = useLiveMap()
  const [kept, setKept] = useState<readonly KeptImport[]>([])
  useEffect(() => {
    let isGone = false
    void readImports(mapId).then((all) => {
      if (!isGone) setKept(all)
    })
    return () => {
      isGone = true
    }
  }, [mapId])
  if (kept.length === 0) return null

  function throwAway({ id, file }: KeptImport) {
    void forgetImport(mapId, id)
    setKept(kept.filter((each) => each.id !== id))
    announce(door.thrownAway(file))
  }

  return (
    <section className={page.sheet}>
      <h2>{door.keptTitle}</h2>
      <ul className={styles.kept}>
        {kept.map((each) => (
          <li key={each.id} className={styles.row}>
            <div>
              <p>
                <strong>{each.file}</strong>
              </p>
              <p className={page.small}>
                <Standing kept={each} />
              </p>
            </div>
            <div className={page.buttons}>
              {each.kind === 'review' && (
                <Button
                  look="quiet"
                  icon={<Trash2 size={18} aria-hidden />}
                  label={door.throwAwayOne(each.file)}
                  onPress={() => throwAway(each)}
                >
                  {door.throwAway}
                </Button>
              )}
              <Button
                icon={<ArrowRight size={18} aria-hidden />}
                onPress={() => setStage(mapId, stageFor(each))}
              >
                {door.goOn(each.file)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const stageFor = (kept: KeptImport) =>
  kept.kind === 'review'
    ? ({ kind: 'review', review: kept, families: [], columns: null } as const)
    : ({ kind: 'interrupted', batch: kept, reason: null } as const)

/** How far it is. */
function Standing({ kept }: { readonly kept: KeptImport }) {
  const { importing } = useMessages()
  const language = useUi((ui) => ui.language)
  if (kept.kind === 'batch')
    return importing.review.interrupted.text(kept.done, kept.changes.length)
  const moment = new Date(kept.startedAt).toLocaleString(language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return importing.door.openRows(undecided(kept).length, moment)
}
