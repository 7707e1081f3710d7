import type { MapState } from '@webwijzer/domain/map-state'
import type { Messages } from '@webwijzer/messages/messages'
import { linksByOrganisation } from '../../store/selectors/links.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { seatsByOrganisation, seatsByTable } from '../../store/selectors/seats.ts'
import { type Thing, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

/** Reads out what is selected on the map, with what it is connected to. */
export function SelectionStatus({ also }: { readonly also: string | null }) {
  const { map } = useMessages()
  const selection = useUi((ui) => ui.selection)
  const text = useMap((state) => (selection ? selectionText(state, selection, map) : ''))
  return <VisuallyHidden isLive>{also ?? text}</VisuallyHidden>
}

function selectionText(state: MapState, { kind, id }: Thing, words: Messages['map']): string {
  const name = nameOf(state, kind, id) ?? ''
  const isCounted = ({ status }: { readonly status: string }) => status === 'existing'
  switch (kind) {
    case 'organisation': {
      const seats = seatsByOrganisation(state).get(id) ?? []
      const links = linksByOrganisation(state).get(id) ?? []
      const count = { seats: seats.filter(isCounted).length, links: links.filter(isCounted).length }
      return words.selected.organisation(name, count.seats, count.links)
    }
    case 'consultationTable': {
      const seats = seatsByTable(state).get(id) ?? []
      return words.selected.consultationTable(name, seats.filter(isCounted).length)
    }
    case 'programme':
      return words.selected.programme(name, partnersByProgramme(state).get(id)?.length ?? 0)
    case 'link':
      return words.selected.link(name)
    case 'domain':
      return name
  }
}
