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
import { columnsOf, keptStage, unfinished } from '../columns/kept-stage.ts'
import { keptNetworkStage } from '../graph/keep-network.ts'
import page from '../import-page.module.css'
import { type Stage, setStage } from '../import-store.ts'
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

  function throwAway({ id, file, ...rest }: KeptImport) {
    void forgetImport(mapId, id)
    if ('columns' in rest && rest.columns) void forgetImport(mapId, rest.columns)
    setKept(kept.filter((each) => each.id !== id))
    announce(door.thrownAway(file))
  }

  return (
    <section className={page.sheet}>
      <h2>{door.keptTitle}</h2>
      <ul className={styles.kept}>
        {unfinished(kept).map((each) => (
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
              {each.kind !== 'batch' && (
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
                onPress={() => setStage(mapId, stageFor(each, kept))}
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

function stageFor(kept: KeptImport, all: readonly KeptImport[]): Stage {
  if (kept.kind === 'columns') return keptStage(kept, all)
  if (kept.kind === 'network') return keptNetworkStage(kept)
  const columns = columnsOf(kept, all)
  return kept.kind === 'review'
    ? { kind: 'review', review: kept, families: [], columns }
    : { kind: 'interrupted', batch: kept, reason: null, columns }
}

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
  if (kept.kind === 'network') return importing.door.openNetwork(moment)
  if (kept.kind === 'columns') return importing.door.openColumns(kept.taken.length, moment)
  return importing.door.openRows(undecided(kept).length, moment)
}
