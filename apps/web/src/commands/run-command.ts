import { maxOps, type Op } from '@webwijzer/domain/change'
import type { Rejection } from '@webwijzer/domain/rejection'
import { messagesFor } from '@webwijzer/messages/messages'
import { announce } from '../store/announcements.ts'
import { holdsFamily } from '../store/family-check.ts'
import { inARow } from '../store/in-a-row.ts'
import { leftOverText } from '../store/left-over-text.ts'
import type { OpenMap } from '../store/live-map.ts'
import { followMade } from '../store/made-here.ts'
import { newId } from '../store/new-id.ts'
import { type Refusal, rejectionText } from '../store/rejection-text.ts'
import { shownView } from '../store/shown-view.ts'
import { uiStore } from '../store/ui-store.ts'
import type { Command, CommandContext } from './define-command.ts'
import { leftAfterAll, unknownIn } from './left-after-all.ts'
import { stepThrough } from './step-through.ts'
import { namesChanged, namesIn } from './what-was-done.ts'
import { lastStep, whyBlocked } from './why-blocked.ts'
import { withPositions } from './with-positions.ts'

/** What came of a command: what it created, or why not. `rejection` null: there was nothing to do. */
export type Outcome =
  | { readonly did: true; readonly ops: readonly Op[] }
  | { readonly did: false; readonly rejection: Refusal | null }

/** What a command may know at this moment. */
export function contextOf(map: OpenMap): CommandContext {
  return {
    mapId: map.mapId,
    state: map.getState(),
    role: map.getRole(),
    origin: uiStore.get().origin,
    newId,
    canUndo: map.canUndo(),
    canRedo: map.canRedo(),
  }
}

/** Does a command on the open map, as one change, and says what was done or why not. */
export function runCommand<Input>(map: OpenMap, command: Command<Input>, input: Input): Outcome {
  const context = contextOf(map)
  if (!command.canRun(context, input)) return refused({ code: 'not-allowed' })
  const work = command.run(context, input)
  if (work === 'undo' || work === 'redo') return goThroughHistory(map, command, work)
  const ops = withPositions(context.state, work, shownView(context.state, uiStore.get()))
  if (ops.length === 0) return { did: false, rejection: null }
  // The fields ask for themselves; what comes another way is not kept either.
  if (!command.isAboutKept && holdsFamily(ops)) return refused({ code: 'about-family' })
  const rejection = performInParts(map, command.id, ops)
  if (rejection) return refused(rejection)
  followMade(context.state, ops)
  const { language } = uiStore.get()
  const names = namesIn(context.state, map.getState(), ops)
  const text = messagesFor(language).commands[command.id].done(inARow(names, language))
  announce(text, { tone: command.isQuiet ? 'quiet' : 'done', canUndo: true })
  return { did: true, ops }
}

/** One change, unless it is larger than the server takes at once. */
function performInParts(map: OpenMap, label: string, ops: readonly Op[]): Rejection | null {
  for (let from = 0; from < ops.length; from += maxOps) {
    const rejection = map.perform({ id: newId(), label, ops: ops.slice(from, from + maxOps) })
    if (rejection) return rejection
  }
  return null
}

function goThroughHistory<Input>(
  map: OpenMap,
  { id }: Command<Input>,
  step: 'undo' | 'redo',
): Outcome {
  const before = map.getState()
  const wanted = lastStep(map, step)
  const why = () => wanted && whyBlocked(map, wanted)
  const steps: string[] = []
  const rejection = stepThrough(map, step, () => {
    const id = newId()
    steps.push(id)
    return id
  })
  if (rejection) return refused(rejection, rejection.code === 'nothing-to-undo' ? why() : null)
  const { language } = uiStore.get()
  const what = inARow(namesChanged(before, map.getState()), language)
  const words = messagesFor(language)
  const left = leftOverText(
    words,
    language,
    map.getState(),
    steps.flatMap((id) => map.leftBy(id)),
  )
  announce([words.commands[id].done(what), left].filter(Boolean).join(' '))
  void tellWhatStayed(map, step, steps)
  return { did: true, ops: [] }
}

/** After a reload only the server knows what was to be taken back: what stayed is told a moment later. */
async function tellWhatStayed(map: OpenMap, id: 'undo' | 'redo', steps: readonly string[]) {
  const unknown = unknownIn(map, steps)
  if (unknown.length === 0) return
  const left = await leftAfterAll(map, steps, unknown)
  const { language } = uiStore.get()
  const words = messagesFor(language)
  const text = leftOverText(words, language, map.getState(), left)
  if (text) announce([words.commands[id].done(''), text].join(' '))
}

function refused(rejection: Refusal, why: string | null = null): Outcome {
  const text = why ?? rejectionText(messagesFor(uiStore.get().language), rejection)
  announce(text, { tone: 'problem' })
  return { did: false, rejection }
}
