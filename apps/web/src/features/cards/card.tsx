import type { ComponentType } from 'react'
import type { Thing } from '../../store/ui-store.ts'
import { LinkCard } from './link-card.tsx'
import { OrganisationCard } from './organisation-card.tsx'
import { ProgrammeCard } from './programme-card.tsx'
import { TableCard } from './table-card.tsx'

const cards: Readonly<Partial<Record<Thing['kind'], ComponentType<{ readonly id: string }>>>> = {
  organisation: OrganisationCard,
  consultationTable: TableCard,
  programme: ProgrammeCard,
  link: LinkCard,
}

/** Everything about the thing that is selected: to read, and for who may to change in place. */
export function Card({ thing }: { readonly thing: Thing }) {
  const KindCard = cards[thing.kind]
  return KindCard ? <KindCard id={thing.id} /> : null
}
