import type { LeftOut } from '@webwijzer/formats/graph/graph'
import type { Messages } from '@webwijzer/messages/messages'
import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { announce } from '../../../store/announcements.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import type { FamilyLine } from '../review/without-families.ts'
import styles from './graph.module.css'

const mostShown = 200

type Props = {
  readonly leftOut: readonly LeftOut[]
  /** Where they are not shown elsewhere. */
  readonly families: readonly FamilyLine[]
}

/** Everything in the file that cannot come along, by the reason; to copy or to download. */
export function LeftOutList(props: Props) {
  const { leftOut, families } = props
  const messages = useMessages()
  const { graph: words } = messages.importing
  const groups = groupsOf(props, messages)
  const count = families.length + leftOut.length
  if (count === 0) return <p>{words.leftOutNone}</p>
  const text = leftOut.map((left) => `${leftOutSentence(left, messages)}\n`).join('')
  return (
    <details className={styles.leftOut}>
      <summary>{words.leftOutTitle(count)}</summary>
      <ul className={styles.left}>
        {groups.map(({ reason, names }) => (
          <li key={reason}>
            <LeftOutGroup reason={reason} names={names} />
          </li>
        ))}
      </ul>
      <div className={page.buttons}>
        <Button icon={<Copy size={18} aria-hidden />} onPress={() => void copy(text, words)}>
          {words.copy}
        </Button>
        <Button
          icon={<Download size={18} aria-hidden />}
          onPress={() => download(text, words.fileName)}
        >
          {words.download}
        </Button>
      </div>
    </details>
  )
}

type Group = { readonly reason: string; readonly names: readonly string[] }

/** One reason with how often it holds; the names themselves come when somebody asks. */
function LeftOutGroup({ reason, names }: Group) {
  const { importing } = useMessages()
  const { graph: words } = importing
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.leftOutGroup(reason, names.length)}</summary>
      {isOpen && (
        <ul>
          {names.slice(0, mostShown).map((name, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be left out twice, and nothing moves.
            <li key={at}>{name}</li>
          ))}
          {names.length > mostShown && <li>{words.leftOutMore(names.length - mostShown)}</li>}
        </ul>
      )}
    </details>
  )
}

/** What is left out, by the reason: families first, then the reasons that hold most often. */
function groupsOf({ leftOut, families }: Props, messages: Messages): Group[] {
  const { importing, files } = messages
  const byCode = Map.groupBy(leftOut, ({ code }) => code)
  const groups = [...byCode].map(([code, each]) => ({
    reason: files.leftOut[code],
    names: each.map((left) => leftOutName(left, messages)),
  }))
  const aboutFamilies = {
    reason: importing.graph.leftOutFamily,
    names: families.map(({ text }) => text),
  }
  return [
    ...(families.length > 0 ? [aboutFamilies] : []),
    ...groups.sort((a, b) => b.names.length - a.names.length),
  ]
}

function leftOutName(left: LeftOut, { importing, files }: Messages): string {
  const { graph: words } = importing
  const { part, name, field, row, sheet } = left
  const place = [
    ...(sheet === null ? [] : [files.where.sheet(sheet)]),
    ...(row === null ? [] : [files.where.row(row)]),
  ]
  return [
    `${words.parts[part]} “${name || words.unnamed}”`,
    ...(field === null ? [] : [field]),
    ...place,
  ].join(', ')
}

const leftOutSentence = (left: LeftOut, messages: Messages): string =>
  messages.importing.graph.leftOutRow(
    leftOutName(left, messages),
    messages.files.leftOut[left.code],
  )

async function copy(text: string, words: Messages['importing']['graph']) {
  try {
    await navigator.clipboard.writeText(text)
    announce(words.copied)
  } catch {
    announce(words.notCopied, { tone: 'problem' })
  }
}

function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun by then; without this the content stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
