import { afterEach, expect, test, vi } from 'vitest'
import { companyStore, forgetCompany, receivePassing } from './company.ts'
import { hearCompany } from './follow-company.ts'

const you = { device: 'd1', origin: { session: null, group: null } } as never
const room = { you, people: [], timer: null }

const otherTab = new BroadcastChannel('webwijzer.company.m1')
const stop = hearCompany('m1')
afterEach(forgetCompany)

test('a tab that knows nobody yet takes what another tab answers', async () => {
  otherTab.postMessage({ answer: room })
  await vi.waitFor(() => expect(companyStore.get().you).toEqual(you))
})

test('a tab that knows the room already stays as it is when a new tab gets its answer', async () => {
  receivePassing('room', room)
  const before = companyStore.get().you
  otherTab.postMessage({ answer: room })
  otherTab.postMessage({ name: 'presence', data: { device: 'd2' } })
  await vi.waitFor(() => expect(companyStore.get().people).toHaveLength(1))
  expect(companyStore.get().you).toBe(before)
  stop()
  otherTab.close()
})
