import { webber } from '@webwijzer/domain/records/webber'
import { describe, expect, it } from 'vitest'
import { aboutFunction, whoSees } from './decisions.ts'

const decision = (values: object) => webber.parse({ id: 'w', organisation: 'o', ...values })

describe('who sees a decision', () => {
  it('is the coalition once it is confirmed and who is meant agrees, or need not be asked', () => {
    expect(whoSees(decision({ status: 'confirmed', consent: 'yes' }))).toBe('shown')
    expect(whoSees(decision({ status: 'confirmed', consent: 'notNeeded' }))).toBe('shown')
  })

  it('is the project team as long as something is missing, and it says what', () => {
    expect(whoSees(decision({ status: 'confirmed', consent: 'ask' }))).toBe('ask')
    expect(whoSees(decision({ status: 'confirmed', consent: 'no' }))).toBe('no')
    expect(whoSees(decision({ status: 'discussed', consent: 'yes' }))).toBe('notConfirmed')
    expect(whoSees(decision({ status: 'notAdopted', consent: 'yes' }))).toBe('notAdopted')
  })
})

describe('a decision that turns out to be about somebody else', () => {
  it('asks again when it becomes about a person', () => {
    const whole = decision({ consent: 'notNeeded' })
    expect(aboutFunction(whole, ' coördinator ')).toEqual({
      function: 'coördinator',
      consent: 'ask',
    })
  })

  it('needs nobody to be asked when it becomes about the organisation', () => {
    const person = decision({ function: 'coördinator', consent: 'no' })
    expect(aboutFunction(person, '')).toEqual({ function: null, consent: 'notNeeded' })
  })

  it('keeps the answer when only the name of the function changes', () => {
    const person = decision({ function: 'coordinator', consent: 'yes' })
    expect(aboutFunction(person, 'coördinator')).toEqual({ function: 'coördinator' })
  })
})
