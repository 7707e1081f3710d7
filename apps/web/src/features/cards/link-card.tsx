import { getRecord } from '@webwijzer/domain/map-state'
import { nameOf } from '../../store/selectors/name-of.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CardFoot } from './card-foot.tsx'
import { CardFrame } from './card-frame.tsx'
import { CardSections } from './card-sections.tsx'
import { KindName } from './kind-name.tsx'
import { LinkEnds } from './link-ends.tsx'

/** Everything about one line: how two organisations work together. */
export function LinkCard({ id }: { readonly id: string }) {
  const { cards } = useMessages()
  const link = useMap((state) => getRecord(state, 'link', id))
  const name = useMap((state) => {
    if (!link) return ''
    const [from, to] = [link.from, link.to].map((end) => nameOf(state, 'organisation', end) ?? '')
    const say = link.directed ? cards.line.directedName : cards.line.name
    return say(from ?? '', to ?? '')
  })
  if (!link) return null
  return (
    <CardFrame kind="link" id={id} name={name} eyebrow={<KindName kind="link" />}>
      <LinkEnds link={link} />
      <CardSections kind="link" record={link} />
      <CardFoot kind="link" id={id} origin={link.origin} />
    </CardFrame>
  )
}
