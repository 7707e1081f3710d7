import { applyChange } from '@webwijzer/domain/apply-change'
import { emptyMap, getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import { messagesFor } from '@webwijzer/messages/messages'
import { addProgrammeWithParties } from '../../../apps/web/src/commands/add-programme-with-parties.ts'
import { addTableWithParties } from '../../../apps/web/src/commands/add-table-with-parties.ts'
import type { Command, CommandContext } from '../../../apps/web/src/commands/define-command.ts'
import { letJoin } from '../../../apps/web/src/commands/let-join.ts'
import { seatParties } from '../../../apps/web/src/commands/seat-parties.ts'
import {
  type Candidate,
  organisationCandidates,
  programmeCandidates,
  tableCandidates,
} from '../../../apps/web/src/features/worksheet/candidates.ts'
import {
  type Entry,
  type EntryLine,
  linesIn,
  type Typing,
} from '../../../apps/web/src/features/worksheet/entries.ts'
import { headsIn } from '../../../apps/web/src/features/worksheet/heads-in.ts'
import {
  groupsOnMap,
  likelinessAt,
} from '../../../apps/web/src/features/worksheet/likeliness-at.ts'
import { partiesOf } from '../../../apps/web/src/features/worksheet/parties-of.ts'
import {
  entryOf,
  likelyHere,
  type Place,
  suggestionsIn,
} from '../../../apps/web/src/features/worksheet/suggestions.ts'

export type Step = 'tables' | 'programmes'

/** The worksheet without a screen: one field at a time, and the same code behind its keys. */
export type Desk = ReturnType<typeof openDesk>

const { roles } = messagesFor('nl').worksheet.marks

export function openDesk(preloaded: readonly Organisation[]) {
  let state: MapState = emptyMap
  let step: Step = 'tables'
  /** The table or programme whose field has the focus; null for the field where new ones are typed. */
  let at: string | null = null
  let ids = 0

  function run<Input>(command: Command<Input>, input: Input) {
    const context: CommandContext = {
      mapId: 'm',
      state,
      role: 'room',
      origin: { session: null, group: 'N1' },
      newId: () => `new${++ids}`,
      canUndo: false,
      canRedo: false,
    }
    const ops = command.run(context, input)
    if (typeof ops === 'string') throw new Error('a step through history')
    const outcome = applyChange(state, { ops: [...ops] })
    if (!outcome.ok) throw new Error(outcome.rejection.code)
    state = outcome.state
  }

  function typing(): Typing {
    const parties = organisationCandidates(state)
    const heads = step === 'tables' ? tableCandidates(state) : programmeCandidates(state)
    const words = step === 'tables' ? roles : null
    return at === null
      ? { candidates: heads, separation: 'lines', heads, parties, roles: words }
      : { candidates: parties, separation: 'list', heads, roles: words }
  }

  function place(): Place & { readonly likely: readonly Candidate[] } {
    if (at === null) return { here: new Set(), likely: [] }
    const groups = groupsOnMap(state)
    const here = new Set(groups.get(at))
    const likeliness = likelinessAt(groups, at)
    return { here, likeliness, likely: likelyHere(organisationCandidates(state), here, likeliness) }
  }

  function enterHead(head: Entry, entries: readonly Entry[]) {
    if (head.kind === 'known') throw new Error(`this table is known: ${head.id}`)
    const id = `new${++ids}`
    const values = {
      id,
      name: head.name,
      parties: partiesOf(entries, organisationCandidates(state)),
    }
    if (step === 'tables') run(addTableWithParties, values)
    else run(addProgrammeWithParties, values)
    at = id
  }

  function enterLines(lines: readonly EntryLine[]) {
    if (at === null) {
      for (const [head, entries] of headsIn(lines)) enterHead(head, entries)
      return
    }
    const own = lines.filter(({ head }) => head === null).flatMap(({ entries }) => entries)
    const parties = organisationCandidates(state)
    if (own.length > 0 && step === 'tables') {
      run(seatParties, { table: at, parties: partiesOf(own, parties) })
    } else if (own.length > 0) run(letJoin, { programme: at, parties: partiesOf(own, parties) })
    for (const { head, entries } of lines) if (head) enterHead(head, entries)
  }

  for (const { name, abbreviation, aliases, umbrella, id } of preloaded) {
    const outcome = applyChange(state, {
      ops: [
        {
          do: 'create',
          kind: 'organisation',
          record: { id, name, abbreviation, aliases, umbrella },
        },
      ],
    })
    if (outcome.ok) state = outcome.state
  }

  return {
    state: () => state,
    /** The organisation of this name, if it is on the map. */
    known: (name: string) => recordsOf(state, 'organisation').find((each) => each.name === name),
    /** The list under the field for this text. */
    suggestions: (text: string) => suggestionsIn(text, typing(), place()),
    /** Who is offered under the empty field, a digit each. */
    offered: () => place().likely,
    /** Types this and presses Enter. */
    enter(text: string) {
      const { lines, preferred } = suggestionsIn(text, typing(), place())
      const line = lines[preferred]
      enterLines(linesIn(text, typing(), line ? entryOf(line) : null))
    },
    pressDigit(digit: number) {
      const one = place().likely[digit - 1]
      if (!one) throw new Error(`nobody under ${digit}`)
      enterLines([{ head: null, entries: [{ kind: 'known', id: one.id }] }])
    },
    openProgrammes() {
      step = 'programmes'
      at = null
    },
    whereNow: () =>
      at && getRecord(state, step === 'tables' ? 'consultationTable' : 'programme', at),
  }
}
