import type { Programme } from '@webwijzer/domain/records'
import { doubtsAfter } from '../../commands/doubts-after.ts'
import { setLead } from '../../commands/set-lead.ts'
import { useRun } from '../../commands/use-command.ts'
import { askAbout } from '../../store/doubts.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './block.module.css'
import { organisationCandidates } from './candidates.ts'
import { DoubtList } from './doubt-list.tsx'
import type { EntryLine } from './entries.ts'
import { NameField } from './name-field.tsx'
import { PartyChip } from './party-chip.tsx'
import { leadField, partnersField } from './programme-fields.ts'
import { focusAfterMenu, focusField } from './worksheet-store.ts'

/** Who leads a programme: a field until somebody does. */
export function LeadField({ programme }: { readonly programme: Programme }) {
  const { id, name, lead } = programme
  const { programmes: words, seats } = useMessages().worksheet
  const map = useLiveMap()
  const run = useRun()
  const candidates = useMap(organisationCandidates)
  const organisation = candidates.find((each) => each.id === lead)
  const field = leadField(id)

  function enter([line]: readonly EntryLine[]): boolean {
    const entry = line?.entries[0]
    if (!entry) return false
    const before = organisationCandidates(map.getState())
    const who = entry.kind === 'known' ? { organisation: entry.id } : { newName: entry.name }
    const outcome = run(setLead, { kind: 'programme', id, ...who })
    if (!outcome.did) return false
    askAbout(doubtsAfter(outcome.ops, before, field))
    focusField(partnersField(id))
    return true
  }

  if (organisation) {
    return (
      <div className={styles.lead}>
        <span className={styles.label}>{words.leadIs}</span>
        <PartyChip
          organisation={organisation}
          removeLabel={words.removeLead(organisation.short)}
          onRemove={() => {
            run(setLead, { kind: 'programme', id, organisation: null })
            focusAfterMenu(field)
          }}
        />
        <DoubtList at={field} answeredTo={partnersField(id)} />
      </div>
    )
  }
  return (
    <NameField
      field={field}
      label={words.lead(name)}
      placeholder={seats.placeholder}
      addLabel={words.setLead}
      typing={{ candidates, separation: 'lines' }}
      here={nobody}
      onEnter={enter}
      onEmptyEnter={() => focusField(partnersField(id))}
    />
  )
}

const nobody: ReadonlySet<string> = new Set()
