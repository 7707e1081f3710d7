import type { LeftOut } from '@webwijzer/formats/graph/graph'
import type { Messages } from '@webwijzer/messages/messages'
import { Copy, Download } from 'lucide-react'
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

/** Everything in the file that cannot come along, with the reason; to copy or to download. */
export function LeftOutList({ leftOut, families }: Props) {
  const messages = useMessages()
  const { graph: words } = messages.importing
  const lines = leftOut.map((left) => leftOutSentence(left, messages))
  const shown = [
    ...families.map(({ text }) => words.leftOutRow(text, words.leftOutFamily)),
    ...lines,
  ]
  if (shown.length === 0) return <p>{words.leftOutNone}</p>
  const text = `${lines.join('\n')}\n`
  return (
    <details className={styles.leftOut}>
      <summary>{words.leftOutTitle(shown.length)}</summary>
      <ul className={styles.left}>
        {shown.slice(0, mostShown).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be left out twice, and nothing moves.
          <li key={at}>{line}</li>
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

function leftOutSentence(left: LeftOut, { importing, files }: Messages): string {
  const { graph: words } = importing
  const { part, name, field, row, sheet, code } = left
  const place = [
    ...(sheet === null ? [] : [files.where.sheet(sheet)]),
    ...(row === null ? [] : [files.where.row(row)]),
  ]
  const what = [
    `${words.parts[part]} “${name || words.unnamed}”`,
    ...(field === null ? [] : [field]),
    ...place,
  ].join(', ')
  return words.leftOutRow(what, files.leftOut[code])
}

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
