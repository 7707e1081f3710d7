import { describe, expect, it } from 'vitest'
import { patientFetch } from './patient-fetch.ts'

/** A clock that is put forward by hand, and a network of which each asking is answered by hand. */
function lab() {
  const waiting: { at: number; wake: () => void }[] = []
  const asked: { answer: (text: string) => void; fail: () => void; isAborted: () => boolean }[] = []
  let now = 0
  const get = patientFetch({
    wait: (ms) => new Promise((wake) => waiting.push({ at: now + ms, wake })),
    fetch: (_url, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal
        signal?.addEventListener('abort', () => reject(new Error('aborted')))
        asked.push({
          answer: (text) => resolve(new Response(text)),
          fail: () => reject(new Error('reset')),
          isAborted: () => signal?.aborted ?? false,
        })
      }),
  })
  async function pass(ms: number) {
    now += ms
    for (const each of waiting) if (each.at <= now) each.wake()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { get, asked, pass }
}

describe('asking over a network that swallows requests', () => {
  it('asks once where the answer comes', async () => {
    const { get, asked, pass } = lab()
    const answer = get('/state', 1000)
    asked[0]?.answer('here')
    expect(await (await answer).text()).toBe('here')
    await pass(5000)
    expect(asked).toHaveLength(1)
  })

  it('asks a second time where the first stays silent, and takes whatever comes first', async () => {
    const { get, asked, pass } = lab()
    const answer = get('/state', 1000)
    await pass(300)
    expect(asked).toHaveLength(2)
    asked[1]?.answer('second')
    expect(await (await answer).text()).toBe('second')
    asked[0]?.answer('first')
  })

  it('says at once that a connection broke', async () => {
    const { get, asked } = lab()
    const answer = get('/state', 1000)
    asked[0]?.fail()
    await expect(answer).rejects.toThrow('reset')
  })

  it('never sends a change twice by itself', async () => {
    const { get, asked, pass } = lab()
    const answer = get('/changes', 1000, { method: 'POST' })
    await pass(900)
    expect(asked).toHaveLength(1)
    asked[0]?.answer('taken')
    await answer
  })

  it('gives up in the end, and is twice as patient the next time', async () => {
    const { get, asked, pass } = lab()
    const first = get('/state', 1000)
    await pass(300)
    await Promise.all([expect(first).rejects.toThrow('aborted'), pass(700)])
    expect(asked.map(({ isAborted }) => isAborted())).toEqual([true, true])
    void get('/state', 1000).catch(() => undefined)
    await pass(1500)
    expect(asked.at(-1)?.isAborted()).toBe(false)
    await pass(600)
    expect(asked.at(-1)?.isAborted()).toBe(true)
  })
})
