import type { BatchStep } from '@webwijzer/domain/batch'
import { hearDiffs } from '@webwijzer/domain/hear-diffs'
import { leftOver } from '@webwijzer/domain/left-over'
import type { Author, LogEntry } from '@webwijzer/domain/log-entry'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { Messages } from '@webwijzer/messages/messages'
import { Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { goThroughBatch } from '../../commands/import-batch.ts'
import type { ActivityLine } from '../../store/activity/activity-lines.ts'
import { isBeginning } from '../../store/activity/sentence.ts'
import { announce } from '../../store/announcements.ts'
import { useCompany } from '../../store/company.ts'
import { leftOverText } from '../../store/left-over-text.ts'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { sendTo } from '../../store/map-fetch.ts'
import { newId } from '../../store/new-id.ts'
import { rejectionText } from '../../store/rejection-text.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './activity-page.module.css'
import { useDays } from './use-days.ts'

type Props = {
  readonly line: ActivityLine
  readonly sentence: string
  /** Why it cannot be taken back, as far as the log tells. */
  readonly whyBlocked: (entry: LogEntry) => string | null
}

/** One thing that happened. Own ones can be taken back, or done again after that; by the project team anybody's. */
export function ActivityRow({ line, sentence, whyBlocked }: Props) {
  const messages = useMessages()
  const { activity } = messages
  const { timeOf } = useDays()
  const { entry, isUndone } = line
  const step = line.step === 'undo' ? 'redo' : 'undo'
  const role = useRole()
  const you = useCompany((company) => company.you)
  const isOwn = you?.device === entry.author.device && entry.author.role === role
  const canStep = (isOwn || role === 'projectTeam') && !isUndone && !isBeginning(line)
  const { go, isBusy } = useStep(entry, step, () => whyBlocked(entry))
  const Icon = step === 'undo' ? Undo2 : Redo2
  return (
    <li className={styles.row} data-undone={isUndone || undefined}>
      <time dateTime={entry.at}>{timeOf(entry.at)}</time>
      <div className={styles.words}>
        <p>{sentence}</p>
        <p className={styles.note}>
          {byWhom(entry.author, isOwn, messages)}
          {isUndone && ` · ${activity.isUndone}`}
        </p>
      </div>
      {canStep && (
        <Button
          look="quiet"
          icon={<Icon size={16} aria-hidden />}
          label={step === 'undo' ? activity.undoOne(sentence) : activity.redoOne(sentence)}
          isDisabled={isBusy}
          onPress={() => void go()}
        >
          {activity[step]}
        </Button>
      )}
    </li>
  )
}

function byWhom({ group, role }: Author, isOwn: boolean, { activity }: Messages): string {
  const who = group === null ? activity.by[role] : activity.by.group(group)
  return isOwn ? `${who} · ${activity.by.you}` : who
}

/** Asks the server, which has the whole log: this copy may know only part of what happened. */
function useStep(
  { changeId, batch, diff }: LogEntry,
  step: BatchStep,
  whyBlocked: () => string | null,
) {
  const map = useLiveMap()
  const { mapId } = map
  const messages = useMessages()
  const language = useUi((ui) => ui.language)
  const [isBusy, setIsBusy] = useState(false)
  const { activity } = messages
  const done = step === 'undo' ? activity.undone : activity.redone
  async function go() {
    setIsBusy(true)
    if (batch !== undefined) return goWhole(batch)
    const body = { id: newId(), label: step, undoes: changeId }
    const response = await sendTo(mapId, 'changes', 'POST', body)
    setIsBusy(false)
    if (response.ok) {
      const taken = (await response.json().catch(() => ({}))) as Partial<LogEntry>
      const state = hearDiffs(map.getState(), [taken.diff ?? []])
      const left = leftOverText(messages, language, state, leftOver(state, diff))
      return announce([done, left].filter(Boolean).join(' '))
    }
    const rejection = (await response.json().catch(() => null)) as Rejection | null
    const why = rejection?.code === 'nothing-to-undo' ? whyBlocked() : null
    const text = why ?? (rejection ? rejectionText(messages, rejection) : activity.unreachable)
    announce(text, { tone: 'problem' })
  }
  /** What came in as one is taken back, and done again, as one. */
  async function goWhole(id: string) {
    const didWork = await goThroughBatch(map, id, step)
    setIsBusy(false)
    if (didWork) announce(done)
    else announce(activity.unreachable, { tone: 'problem' })
  }
  return { go, isBusy }
}
