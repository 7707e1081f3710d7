import { getRecord } from '@webwijzer/domain/map-state'
import { useState } from 'react'
import { stopMerging } from '../../store/merging.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Modal } from '../../ui/modal.tsx'
import { ChooseOther } from './choose-other.tsx'
import { CompareTwo } from './compare-two.tsx'

/** Making two organisations one: which other one, and what is right where they differ. */
export function MergeDialog({ organisations }: { readonly organisations: readonly string[] }) {
  const { merge } = useMessages()
  const [chosen, setChosen] = useState(organisations[1] ?? null)
  const first = useMap((state) => getRecord(state, 'organisation', organisations[0] ?? ''))
  const second = useMap((state) => (chosen ? getRecord(state, 'organisation', chosen) : null))
  if (!first) return null
  return (
    <Modal title={merge.title} isOpen onClose={stopMerging}>
      {second ? (
        <CompareTwo key={second.id} first={first} second={second} />
      ) : (
        <ChooseOther organisation={first} onChoose={setChosen} />
      )}
    </Modal>
  )
}
