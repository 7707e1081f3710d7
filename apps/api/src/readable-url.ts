import type { IncomingMessage } from 'node:http'

/** The address that is asked for; one that cannot be read becomes one that nothing answers to. */
export function readableUrl({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return url
  } catch (error) {
    if (error instanceof URIError) return '/api/unreadable'
    throw error
  }
}
