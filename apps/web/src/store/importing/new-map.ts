import type { Language } from '@webwijzer/messages/languages'

/** Makes a new map with this name; its id, or null when that did not work. */
export async function createMap(name: string, language: Language): Promise<string | null> {
  try {
    const response = await fetch('/api/maps', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, language }),
    })
    return response.ok ? ((await response.json()) as { id: string }).id : null
  } catch {
    // No network: the same to who asks.
    return null
  }
}
