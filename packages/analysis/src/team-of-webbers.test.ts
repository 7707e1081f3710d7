import { finished } from '@webwijzer/domain/work'
import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf } from '../test/map-of.ts'
import { type TeamOptions, teamOfWebbers } from './team-of-webbers.ts'

const example = lindevoort()
const team = (options: TeamOptions = {}) => finished(teamOfWebbers(example, options))

describe('the best three in the example', () => {
  it('reach 55 of 60 organisations in one step and 59 in two, as one other team does', () => {
    expect(team()).toMatchObject({
      members: ['ORG-09', 'ORG-10', 'ORG-44'],
      organisations: 60,
      oneStep: 55,
      twoSteps: 59,
      notReached: ['ORG-15', 'ORG-29', 'ORG-53', 'ORG-54', 'ORG-60'],
      asGood: 1,
      compared: 'all',
    })
  })

  it('can hold somebody who is fixed in, and leave somebody out', () => {
    const { members, oneStep } = team({ fixedIn: ['ORG-28'], fixedOut: ['ORG-44'] })
    expect(members).toContain('ORG-28')
    expect(members).not.toContain('ORG-44')
    expect(oneStep).toBeLessThanOrEqual(55)
  })

  it('reach more the more they are', () => {
    const reached = [1, 2, 3, 4].map((size) => team({ size }).oneStep)
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
    expect(new Set(reached).size).toBe(4)
  })

  it('are others without the Armoedepact', () => {
    expect(team({ without: 'OVL-09' }).oneStep).toBeLessThan(55)
  })
})

describe('a team on an empty map', () => {
  it('has nobody', () => {
    expect(finished(teamOfWebbers(mapOf({})))).toMatchObject({ members: [], oneStep: 0, asGood: 0 })
  })
})
