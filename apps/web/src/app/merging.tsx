import { Suspense } from 'react'
import { useMerging } from '../store/merging.ts'
import { lazyPart } from './lazy-part.ts'

/** Its code comes when people first make two organisations one. */
const mergeDialog = lazyPart(async () => {
  const { MergeDialog } = await import('../features/merge/merge-dialog.tsx')
  return { default: MergeDialog }
})

const doubles = lazyPart(async () => {
  const { LikelyDoubles } = await import('../features/merge/likely-doubles.tsx')
  return { default: LikelyDoubles }
})

/** The dialog in which organisations are made one, while people are at it. */
export function MergeWork() {
  const work = useMerging((merging) => merging.work)
  if (!work) return null
  return (
    <Suspense>
      <mergeDialog.View key={work.join(' ')} organisations={work} />
    </Suspense>
  )
}

/** Who may be there twice; nothing while nobody is. */
export function Doubles() {
  return (
    <Suspense>
      <doubles.View />
    </Suspense>
  )
}
