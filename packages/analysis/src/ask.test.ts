import { finished } from '@webwijzer/domain/work'
import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { analyse } from './analyse.ts'
import { ask } from './ask.ts'
import { measures } from './measures.ts'
import { meetingLoad } from './meeting-load.ts'
import { networkOf } from './network.ts'

const at = { seq: 41, state: lindevoort() }

describe('every answer', () => {
  it('tells up to which change it is true', () => {
    const answer = finished(ask(at, 'analyse', {}))
    expect(answer).toEqual({ seq: 41, question: 'analyse', answer: analyse(at.state) })
    expect(finished(ask(at, 'whatIfItLeaves', { organisation: 'ORG-44' })).seq).toBe(41)
    expect(finished(ask(at, 'blindSpots', {})).seq).toBe(41)
    expect(finished(ask(at, 'teamOfWebbers', { size: 2 })).answer.members).toHaveLength(2)
  })

  it('survives the way to a worker and back', () => {
    const sent = structuredClone(at)
    const answer = structuredClone(finished(ask(sent, 'firmness', { draws: 20 })))
    expect(answer).toEqual(finished(ask(at, 'firmness', { draws: 20 })))
  })
})

describe('more numbers', () => {
  const { answer } = finished(ask(at, 'moreNumbers', {}))

  it('are all measures, each for every party that it is defined for', () => {
    expect(answer.numbers.map(({ id }) => id)).toEqual(Object.keys(measures))
    expect(answer.basis).toEqual({ nodes: 74, lines: 153, normalisation: 'one-mode' })
    for (const numbers of answer.numbers) {
      const values = numbers.of === 'map' ? [numbers.value] : [...numbers.values.values()]
      for (const value of values) expect(Number.isFinite(value)).toBe(true)
    }
  })

  it('stay within the range that goes with them', () => {
    const isIn = {
      share: (value: number) => value >= 0 && value <= 1,
      count: (value: number) => value >= 0 && Number.isInteger(value),
      size: (value: number) => value >= 0,
      modularity: (value: number) => value >= -1 && value <= 1,
    }
    for (const numbers of answer.numbers) {
      const values = numbers.of === 'map' ? [numbers.value] : [...numbers.values.values()]
      expect(values.every(isIn[measures[numbers.id].range])).toBe(true)
    }
  })

  it('can be asked for one by one', () => {
    const some = finished(ask(at, 'moreNumbers', { measures: ['density'] }))
    expect(some.answer.numbers).toEqual([{ id: 'density', of: 'map', value: 112 / (60 * 14) }])
  })
})

describe('the meeting load', () => {
  it('counts seats, case seats and tables led, most seats first', () => {
    const load = meetingLoad(networkOf(at.state))
    expect(load[0]).toEqual({ id: 'ORG-10', seats: 6, caseSeats: 4, leads: 1 })
    expect(load.reduce((sum, { seats }) => sum + seats, 0)).toBe(112)
    expect(load).toHaveLength(60)
  })
})
