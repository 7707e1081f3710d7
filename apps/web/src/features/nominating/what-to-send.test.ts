import { recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { emptyDraft, emptyParty } from './phone-draft.ts'
import { whatToSend } from './what-to-send.ts'

const taalhuis = { ...emptyParty, organisation: 'o1', reason: 'Neemt altijd op' }
const earlier = (more: object) =>
  recordSchemas.nomination.parse({ id: 'n', organisation: 'o1', reason: 'x', ...more })

test('whom and why are needed, and nothing else', () => {
  expect(whatToSend(emptyDraft, [])).toEqual({
    problems: { called: { whom: 'whom', why: 'why' }, self: {} },
  })
  expect(whatToSend({ ...emptyDraft, called: taalhuis }, [])).toEqual({
    named: [
      {
        organisation: 'o1',
        typedName: null,
        function: null,
        reason: 'Neemt altijd op',
        self: false,
      },
    ],
  })
})

test('a name that is not on the map will do', () => {
  const called = { ...emptyParty, typedName: 'Ria', reason: 'Weet alles' }
  expect(whatToSend({ ...emptyDraft, called }, [])).toMatchObject({ named: [{ typedName: 'Ria' }] })
})

test('who feels a webber says so beside it, or only that', () => {
  const self = { ...emptyParty, organisation: 'o2', job: 'coach ', reason: 'Ken iedereen' }
  const alone = { called: emptyParty, isSelf: true, self }
  expect(whatToSend(alone, [])).toMatchObject({ named: [{ function: 'coach', self: true }] })
  expect(whatToSend({ ...alone, called: taalhuis }, [])).toMatchObject({
    named: [{ self: false }, { self: true }],
  })
  expect(whatToSend({ ...alone, called: { ...taalhuis, reason: '' } }, [])).toEqual({
    problems: { called: { why: 'why' }, self: {} },
  })
})

test('the same party is named once from one phone, and oneself once more', () => {
  const draft = { ...emptyDraft, called: taalhuis }
  expect(whatToSend(draft, [earlier({})])).toEqual({
    problems: { called: { whom: 'twice' }, self: {} },
  })
  expect(whatToSend(draft, [earlier({ self: true })])).toHaveProperty('named')
})
