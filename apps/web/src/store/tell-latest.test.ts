import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellLatest } from './tell-latest.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function teller(answers: Response[]) {
  let now: string | null = 'kaart'
  const sent: string[] = []
  const latest = tellLatest({
    compose: () => now,
    send: async (body) => {
      sent.push(body)
      return answers.shift() ?? new Response(null, { status: 204 })
    },
  })
  return {
    ...latest,
    sent,
    look: (at: string | null) => {
      now = at
      latest.soon()
    },
  }
}
const heldUp = () => new Response(null, { status: 429, headers: { 'retry-after': '2' } })

test('what was held up is told again after the wait', async () => {
  const { soon, sent } = teller([heldUp()])
  soon()
  await vi.advanceTimersByTimeAsync(400)
  expect(sent).toEqual(['kaart'])
  await vi.advanceTimersByTimeAsync(1500)
  expect(sent).toEqual(['kaart'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual(['kaart', 'kaart'])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(2)
})

test('after the wait only the newest is told', async () => {
  const { soon, look, sent } = teller([heldUp()])
  soon()
  await vi.advanceTimersByTimeAsync(400)
  look('matrix')
  look('werkblad')
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toEqual(['kaart', 'werkblad'])
})

test('the same is not told twice, unless the stream opened again', async () => {
  const { soon, again, sent } = teller([])
  soon()
  await vi.advanceTimersByTimeAsync(400)
  soon()
  await vi.advanceTimersByTimeAsync(400)
  expect(sent).toHaveLength(1)
  again()
  await vi.advanceTimersByTimeAsync(400)
  expect(sent).toHaveLength(2)
})

test('who left the page tells nothing more', async () => {
  const { soon, stop, sent } = teller([heldUp()])
  soon()
  await vi.advanceTimersByTimeAsync(400)
  stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toHaveLength(1)
})
