/** How the exchange of a key from the address ended; null when there was none. */
export type Entry = Promise<'in' | 'expired' | 'unreachable'> | null

/** At least 32 characters of a random key; anything shorter is a place on the page. */
const keyInHash = /^#([A-Za-z0-9_-]{32,})$/

/** Exchanges the key in the address for a cookie, once, and takes it out of the address at the same moment. */
export function takeKey(): Entry {
  // A link that is opened while this page stands: only the part after # changes, so start over.
  addEventListener('hashchange', () => {
    if (keyInHash.test(location.hash)) location.reload()
  })
  const key = keyInHash.exec(location.hash)?.[1]
  if (key === undefined) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  return exchange(key)
}

async function exchange(key: string): Promise<'in' | 'expired' | 'unreachable'> {
  try {
    const response = await fetch('/api/grants', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    })
    if (response.ok) return await letIn(response)
    if (response.status >= 500 || response.status === 429) return 'unreachable'
    return (await cameInBefore()) ? 'in' : 'expired'
  } catch {
    return 'unreachable'
  }
}

/** Who came to nominate does so, also in a browser that may do more. */
async function letIn(response: Response): Promise<'in'> {
  const { role } = (await response.json()) as { readonly role: string }
  const address = new URL(location.href)
  if (role === 'nominate' && !address.searchParams.has('as')) {
    address.searchParams.set('as', role)
    history.replaceState(history.state, '', address)
  }
  return 'in'
}

/** An old bookmark, in a browser that still has what the link once gave. */
async function cameInBefore(): Promise<boolean> {
  const response = await fetch('/api/maps')
  return response.ok
}
