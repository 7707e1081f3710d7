import type { Messages } from '@webwijzer/messages/messages'
import { useEffect, useRef, useState } from 'react'
import { announce } from '../../store/announcements.ts'
import { useMessages } from '../../store/use-messages.ts'
import { type Download, downloadFile } from './download-file.ts'

/** How a download stands: not asked for, being made, or how it ended. */
export type DownloadState = { readonly kind: 'idle' } | { readonly kind: 'busy' } | Download

/** One download at a time, which can be stopped; how it ends is said aloud. */
export function useDownload() {
  const { overviewPage: words } = useMessages()
  const [state, setState] = useState<DownloadState>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function start(url: string, beginning: string) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setState({ kind: 'busy' })
    announce(beginning, { tone: 'quiet' })
    const end = await downloadFile(url, controller.signal)
    // Another one took its place, or nobody looks any more.
    if (running.current !== controller) return
    setState(end)
    announce(endWords(end, words), { tone: 'quiet' })
  }

  return { state, start, stop: () => running.current?.abort() }
}

/** How a download ended, as a sentence. */
export function endWords(end: Download, words: Messages['overviewPage']): string {
  if (end.kind === 'done') return words.made(end.file)
  return end.kind === 'stopped' ? words.stopped : words.problems[end.problem]
}
