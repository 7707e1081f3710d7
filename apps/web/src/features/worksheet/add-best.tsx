import { chooseBest } from '../../commands/choose-best.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import { NameField } from './name-field.tsx'

/** Overrules the count: any other party on the map can be written down. */
export function AddBest({ chosen }: { readonly chosen: readonly string[] }) {
  const { best: words } = useMessages().worksheet
  const run = useRun()
  const candidates = useMap(organisationCandidates)
  return (
    <NameField
      field="best"
      label={words.addLabel}
      placeholder={words.addPlaceholder}
      addLabel={words.add}
      typing={{ candidates, separation: 'list' }}
      here={new Set(chosen)}
      onEnter={(lines) =>
        lines
          .flatMap(({ entries }) => entries)
          .every((entry) => {
            if (entry.kind === 'known') {
              const outcome = run(chooseBest, { organisation: entry.id, isChosen: true })
              return outcome.did || outcome.rejection === null
            }
            announce(words.notOnMap(entry.name), { tone: 'problem' })
            return false
          })
      }
    />
  )
}
