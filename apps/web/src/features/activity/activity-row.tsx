import { hearDiffs } from '@webwijzer/domain/hear-diffs'
import { leftOver } from '@webwijzer/domain/left-over'
import type { Author, LogEntry } from '@webwijzer/domain/log-entry'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { Messages } from '@webwijzer/messages/messages'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { takeBackBatch } from '../../commands/import-batch.ts'
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

type Props = { readonly line: ActivityLine; readonly sentence: string }

/** One thing that happened. Own ones can be taken back; by the project team anybody's. */
export function ActivityRow({ line, sentence }: Props) {
  const messages = useMessages()
  const { activity } = messages
  const { timeOf } = useDays()
  const { entry, isUndone } = line
  const role = useRole()
  const you = useCompany((company) => company.you)
  const isOwn = you?.device === entry.author.device && entry.author.role === role
  const isEnd = isUndone || isBeginning(line) || isBatchUndone(entry)
  const canUndo = (isOwn || role === 'projectTeam') && !isEnd
  const { undo, isBusy } = useUndoOf(entry)
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
      {canUndo && (
        <Button
          look="quiet"
          icon={<Undo2 size={16} aria-hidden />}
          label={activity.undoOne(sentence)}
          isDisabled={isBusy}
          onPress={() => void undo()}
        >
          {activity.undo}
        </Button>
      )}
    </li>
  )
}

/** What came in as one and was taken back as one: whoever wants it again brings it in again. */
const isBatchUndone = ({ batch, undoes }: LogEntry) => batch !== undefined && undoes !== null

function byWhom({ group, role }: Author, isOwn: boolean, { activity }: Messages): string {
  const who = group === null ? activity.by[role] : activity.by.group(group)
  return isOwn ? `${who} · ${activity.by.you}` : who
}

/** Asks the server, which has the whole log: this copy may know only part of what happened. */
function useUndoOf({ changeId, batch, undoes, diff }: LogEntry) {
  const map = useLiveMap()
  const { mapId } = map
  const messages = useMessages()
  const language = useUi((ui) => ui.language)
  const [isBusy, setIsBusy] = useState(false)
  async function undo() {
    setIsBusy(true)
    if (batch !== undefined && undoes === null) return undoWhole(batch)
    const body = { id: newId(), label: 'undo', undoes: changeId }
    const response = await sendTo(mapId, 'changes', 'POST', body)
    setIsBusy(false)
    if (response.ok) {
      const taken = (await response.json().catch(() => ({}))) as Partial<LogEntry>
      const state = hearDiffs(map.getState(), [taken.diff ?? []])
      const left = leftOverText(messages, language, state, leftOver(state, diff))
      return announce([messages.activity.undone, left].filter(Boolean).join(' '))
    }
    const rejection = (await response.json().catch(() => null)) as Rejection | null
    const text = rejection ? rejectionText(messages, rejection) : messages.activity.unreachable
    announce(text, { tone: 'problem' })
  }
  /** What came in as one is taken back as one. */
  async function undoWhole(id: string) {
    const didWork = await takeBackBatch(map, id)
    setIsBusy(false)
    if (didWork) announce(messages.activity.undone)
    else announce(messages.activity.unreachable, { tone: 'problem' })
  }
  return { undo, isBusy }
}
