import type { Programme, ProgrammePartner } from '@webwijzer/domain/records'
import { Toolbar } from 'react-aria-components'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import styles from './chips.module.css'
import { DoubtList } from './doubt-list.tsx'
import type { EntryLine } from './entries.ts'
import { inOrder } from './in-order.ts'
import { NameField } from './name-field.tsx'
import { PartyChip } from './party-chip.tsx'
import { partnersField } from './programme-fields.ts'
import { likelyHere } from './suggestions.ts'
import { useEnteringProgrammes } from './use-entering-programmes.ts'
import { useJoining } from './use-joining.ts'
import { useLeaving } from './use-leaving.ts'
import { useLikeliness } from './use-likeliness.ts'
import { usePartnerTyping } from './use-typing.ts'
import { focusAfterMenu, focusField, useWorksheet } from './worksheet-store.ts'

type Props = { readonly programme: Programme; readonly newField: string }

/** Who takes part in a programme, several at a time. */
export function PartnersField({ programme, newField }: Props) {
  const { id, name, lead } = programme
  const { worksheet } = useMessages()
  const words = worksheet.programmes
  const { leaveProgramme } = useLeaving()
  const candidates = useMap(organisationCandidates)
  const entered = useWorksheet((state) => state.entered)
  const partners = inOrder(
    useMap((state) => partnersByProgramme(state).get(id) ?? none),
    entered,
  )
  const here = new Set(partners.map(({ organisation }) => organisation))
  const typing = usePartnerTyping()
  const likeliness = useLikeliness(id)
  const enter = useEnteringPartners(id)
  const field = partnersField(id)
  const last = partners.at(-1)

  function remove(partner: ProgrammePartner) {
    leaveProgramme(partner, name)
    focusAfterMenu(field)
  }

  return (
    <>
      {partners.length > 0 && (
        <Toolbar aria-label={words.partnersLabel(name)}>
          <ul className={styles.chips}>
            {partners.map((partner) => {
              const organisation = candidates.find((each) => each.id === partner.organisation)
              if (!organisation) return null
              return (
                <li key={partner.id}>
                  <PartyChip
                    organisation={organisation}
                    removeLabel={words.removePartner(organisation.short)}
                    onRemove={() => remove(partner)}
                  />
                </li>
              )
            })}
          </ul>
        </Toolbar>
      )}
      <DoubtList at={field} />
      <NameField
        field={field}
        label={words.partners(name)}
        placeholder={worksheet.seats.placeholder}
        addLabel={words.addPartner}
        typing={typing}
        here={here}
        likeliness={likeliness}
        likely={likelyHere(candidates, here, likeliness).filter((each) => each.id !== lead)}
        onEnter={enter}
        onEmptyEnter={() => focusField(newField)}
        onEmptyBackspace={() => last && remove(last)}
      />
    </>
  )
}

/** Lets those who were named join, and goes on with a programme that was named with who takes part. */
function useEnteringPartners(id: string) {
  const join = useJoining()
  const enterProgramme = useEnteringProgrammes()
  return (lines: readonly EntryLine[]): boolean => {
    const own = lines.filter(({ head }) => head === null).flatMap(({ entries }) => entries)
    if (own.length > 0 && !join(id, own)) return false
    const others = lines.map(({ head, entries }) => head && enterProgramme(head, entries))
    const last = others.findLast((field) => field !== null)
    if (last) focusField(last)
    return lines.every(({ head }, at) => head === null || others[at] !== null)
  }
}

const none = [] as const
