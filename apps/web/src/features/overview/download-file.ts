export type DownloadProblem = 'offline' | 'notAllowed' | 'notThere' | 'failed'

export type Download =
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'problem'; readonly problem: DownloadProblem }

/** Fetches a file that the server makes and hands it to the browser's downloads. */
export async function downloadFile(url: string, signal: AbortSignal): Promise<Download> {
  try {
    const response = await fetch(url, { signal })
    if (!response.ok) return { kind: 'problem', problem: problemOf(response.status) }
    const content = await response.blob()
    const file = fileNameIn(response.headers.get('content-disposition'))
    save(content, file)
    return { kind: 'done', file }
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped' }
    if (!(error instanceof TypeError)) reportError(error)
    return { kind: 'problem', problem: 'offline' }
  }
}

function problemOf(status: number): DownloadProblem {
  if (status === 401 || status === 403) return 'notAllowed'
  return status === 404 ? 'notThere' : 'failed'
}

const fileNameIn = (disposition: string | null): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'webwijzer'

function save(content: Blob, file: string) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
  // The browser has begun by then; without this the content stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
