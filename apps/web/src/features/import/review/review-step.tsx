import { lostColumns } from '@webwijzer/matching/column-places'
import { useMemo, useState } from 'react'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { LeftOutList } from '../graph/left-out-list.tsx'
import { isNetwork } from '../graph/network-plan.ts'
import page from '../import-page.module.css'
import type { StageOf } from '../stage-of.ts'
import { AcceptBar } from './accept-bar.tsx'
import { FamilyPile } from './family-pile.tsx'
import { byPile, isOpen, itemsOf, suggestionFor } from './items.ts'
import { lostGroups } from './lost-groups.ts'
import { LostPile } from './lost-pile.tsx'
import { notesToShow } from './notes-to-show.ts'
import { type PileId, PileTabs } from './pile-tabs.tsx'
import { RepairedPile } from './repaired-pile.tsx'
import { acceptAll, backToColumns, throwAway } from './review-actions.ts'
import { ReviewList } from './review-list.tsx'
import styles from './review-step.module.css'
import { useImportPlan } from './use-import-plan.ts'

/** The review: every name of the list on its pile, what happens to it, and in one sentence what happens in all. */
export function ReviewStep({ stage }: { readonly stage: StageOf<'review'> }) {
  const { importing } = useMessages()
  const { review: words } = importing
  const { review, families } = stage
  const columns = columnsBehind(stage)
  const { piles: found, mapping, sheet } = review
  const items = useMemo(() => itemsOf({ piles: found, mapping }), [found, mapping])
  const piles = useMemo(() => byPile(review, items), [review, items])
  const [chosen, setChosen] = useState<PileId | null>(null)
  const first =
    piles.find(({ openCount }) => openCount > 0) ?? piles.find((pile) => pile.items.length > 0)
  const [start] = useState(first?.pile ?? 'same')
  const current = chosen ?? start
  const notes = useMemo(
    () => notesToShow({ notes: review.notes, sheet, mapping }),
    [review.notes, sheet, mapping],
  )
  const planned = useImportPlan(review)
  const { differences, lost } = planned.plan
  const differing = useMemo(() => {
    const mentions = new Set(differences.map(({ mention }) => mention))
    return items.filter(({ matched }) => mentions.has(matched.id))
  }, [differences, items])
  const ofNetwork = isNetwork(review)
  const lostAsAWhole = useMemo(
    () => (ofNetwork ? [] : lostColumns(sheet.rows, mapping)),
    [ofNetwork, sheet, mapping],
  )
  const lostCells = useMemo(() => lostGroups(lost), [lost])
  const pile = piles.find((each) => each.pile === current)
  return (
    <>
      <ReviewHead stage={stage} />
      <PileTabs
        current={current}
        onChange={setChosen}
        tabs={[
          ...piles.map((each) => ({
            id: each.pile,
            count: each.items.length,
            openCount: each.openCount,
          })),
          {
            id: 'familyOrCase' as const,
            count: families.length || review.familyCount,
            openCount: 0,
          },
          { id: 'differs' as const, count: differing.length, openCount: 0 },
          {
            id: 'lost' as const,
            count: lostAsAWhole.length + lostCells.length,
            openCount: 0,
          },
          { id: 'repaired' as const, count: notes.length, openCount: 0 },
        ]}
      />
      <section aria-label={words.piles[current].name} className={styles.pile}>
        <div className={styles.about}>
          <p className={page.told}>{words.piles[current].about}</p>
          {pile && <AcceptAll stage={stage} items={pile.items} />}
        </div>
        {pile && pile.items.length > 0 && (
          <>
            <KeyHelp />
            <a className={styles.skip} href="#accept">
              {words.toAccept}
            </a>
          </>
        )}
        {(pile || current === 'differs') && (
          <ReviewList
            key={current}
            review={review}
            items={pile?.items ?? differing}
            planned={planned}
          />
        )}
        {current === 'lost' && (
          <LostPile columns={lostAsAWhole} cells={lost} headers={review.sheet.headers} />
        )}
        {current === 'familyOrCase' && (
          <FamilyPile
            families={families}
            count={review.familyCount}
            headers={review.sheet.headers}
          />
        )}
        {current === 'repaired' && <RepairedPile notes={notes} />}
      </section>
      {isNetwork(review) && <LeftOutList leftOut={planned.leftOut} families={[]} />}
      <AcceptBar
        review={review}
        planned={planned}
        lostColumns={lostAsAWhole.length}
        columns={columns}
        onLook={setChosen}
      />
    </>
  )
}

/** The columns that a list came from, as long as they are in memory; a network has none. */
const columnsBehind = ({ columns }: StageOf<'review'>) =>
  columns?.kind === 'columns' ? columns : null

/** Of what this is the review, and the ways back. */
function ReviewHead({ stage }: { readonly stage: StageOf<'review'> }) {
  const { importing } = useMessages()
  const { review: words } = importing
  const { review } = stage
  const hasSheets = (columnsBehind(stage)?.contents.sheets.length ?? 0) > 1
  return (
    <div className={styles.about}>
      <div>
        <h2>
          {hasSheets ? words.sheetTitle(review.sheet.name, review.file) : words.title(review.file)}
        </h2>
        <p className={page.told}>{isNetwork(review) ? importing.graph.lead : words.lead}</p>
      </div>
      <WaysBack stage={stage} />
    </div>
  )
}

/** To the columns again, or away with the file. */
function WaysBack({ stage: { columns } }: { readonly stage: StageOf<'review'> }) {
  const { importing } = useMessages()
  const { mapId } = useLiveMap()
  return (
    <div className={page.buttons}>
      {columns && (
        <Button onPress={() => backToColumns(mapId)}>
          {columns.kind === 'graph' ? importing.graph.back : importing.review.backToColumns}
        </Button>
      )}
      <Button look="quiet" onPress={() => throwAway(mapId)}>
        {importing.review.throwAway}
      </Button>
    </div>
  )
}

type AcceptAllProps = {
  readonly stage: StageOf<'review'>
  readonly items: ReturnType<typeof itemsOf>
}

/** Accepts every proposal on a pile at once, as long as there is one to accept. */
function AcceptAll({ stage: { review }, items }: AcceptAllProps) {
  const { importing } = useMessages()
  const { mapId } = useLiveMap()
  const open = items.filter((item) => isOpen(review, item) && suggestionFor(item) !== null)
  if (open.length === 0) return null
  return (
    <Button onPress={() => acceptAll(mapId, review, open)}>
      {importing.review.acceptAll(open.length)}
    </Button>
  )
}

/** The keys of the list. */
function KeyHelp() {
  const { importing } = useMessages()
  const { review: words } = importing
  return (
    <details className={styles.keys}>
      <summary>{words.keysTitle}</summary>
      <dl>
        {words.keys.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
