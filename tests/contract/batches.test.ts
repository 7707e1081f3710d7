import { type BatchStep, stepBatch } from '@webwijzer/domain/batch'
import type { OpsChange } from '@webwijzer/domain/change'
import { emptyMap } from '@webwijzer/domain/map-state'
import { changesFromReview } from '@webwijzer/matching/changes-from-review'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { matchRows } from '@webwijzer/matching/match-rows'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApi } from './api-server.ts'

let api: ApiServer
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

/** A list of many organisations, each at one of forty tables, as the changes of one batch. */
function largeImport(batch: string, rowCount = 5000): OpsChange[] {
  const sheet = {
    name: 'lijst',
    headerRow: 1,
    headers: ['Organisatie', 'Bij welk overleg?'],
    rows: Array.from({ length: rowCount }, (_, at) => ({
      number: at + 2,
      cells: [`Partij ${batch} ${at}`, `Kring ${at % 40}`],
    })),
  }
  const mapping = { shape: 'organisations', columns: guessMapping(sheet).columns } as const
  const piles = matchRows(sheet, mapping, emptyMap)
  let count = 0
  const newId = () => {
    count += 1
    return `${batch}-${count}`
  }
  const origin = { session: null, group: null }
  const review = { sheet, mapping, piles, decisions: new Map() }
  return changesFromReview(review, emptyMap, { newId, origin, batch })
}

function openMap(id: string) {
  api.makeMap(id)
  const key = api.makeKey(id, 'projectTeam')
  const changes = `/api/maps/${id}/changes`
  const otherKey = api.makeKey(id, 'projectTeam')
  const send = (body: object) => api.call(changes, { key, body })
  return {
    send,
    add: (name: string) =>
      send({
        id: `add-${name}`,
        label: 'add-organisation',
        ops: [{ do: 'create', kind: 'organisation', record: { id: name, name } }],
      }),
    sendAsOther: (body: object) => api.call(changes, { key: otherKey, body }),
    find: async (organisation: string) =>
      (await api.call(`/api/maps/${id}/organisations/${organisation}`, { key })).body,
    count: async (kind: string) => (await api.call(`/api/maps/${id}`, { key })).body[kind].length,
    hash: async () => (await api.call(`/api/maps/${id}/hash`, { key })).body.hash,
    log: async (batch: string) => (await api.call(`${changes}?batch=${batch}`, { key })).body,
  }
}

describe('a large import', () => {
  test('goes in while others write, and one undo takes exactly it back', async () => {
    const map = openMap('large')
    const changes = largeImport('b1')
    expect(changes.length).toBeGreaterThan(2)
    for (const [at, change] of changes.entries()) {
      const [taken, other] = await Promise.all([map.send(change), map.add(`ander-${at}`)])
      expect([taken.status, other.status]).toEqual([201, 201])
    }
    expect(await map.count('organisations')).toBe(5000 + changes.length)
    expect(await map.count('seats')).toBe(5000)

    const log = await map.log('b1')
    expect(log.map(({ changeId }: { changeId: string }) => changeId)).toEqual(
      changes.map(({ id }) => id),
    )
    for (const undo of stepBatch(log, 'b1', 'undo')) expect((await map.send(undo)).status).toBe(201)
    expect(await map.count('organisations')).toBe(changes.length)
    expect(await map.count('consultationTables')).toBe(0)
    expect(await map.count('seats')).toBe(0)
    expect(stepBatch(await map.log('b1'), 'b1', 'undo')).toEqual([])
  })

  test('that was interrupted goes on where it was: sent again, nothing happens twice', async () => {
    const map = openMap('broken-off')
    const changes = largeImport('b2', 2500)
    for (const change of changes.slice(0, 2)) await map.send(change)
    for (const change of changes) expect((await map.send(change)).status).toBe(201)
    const hash = await map.hash()
    expect(await map.count('organisations')).toBe(2500)
    expect(await map.log('b2')).toHaveLength(changes.length)
    for (const change of changes) await map.send(change)
    expect(await map.hash()).toBe(hash)
  })

  test('that was interrupted can be taken back whole, in several attempts', async () => {
    const map = openMap('given-up')
    const before = await map.hash()
    for (const change of largeImport('b3', 2500).slice(0, 2)) await map.send(change)
    const [first] = stepBatch(await map.log('b3'), 'b3', 'undo')
    await map.send(first ?? {})
    for (const undo of stepBatch(await map.log('b3'), 'b3', 'undo')) await map.send(undo)
    expect(await map.hash()).toBe(before)
  })

  test('that was taken back is done again as one, and spares what others did meanwhile', async () => {
    const map = openMap('again')
    await map.add('ggd')
    const filled = (offer: string, more = {}) => ({
      label: 'import',
      ops: [{ do: 'update', kind: 'organisation', id: 'ggd', set: { offer, ...more } }],
    })
    const parts = largeImport('b4', 1100)
    for (const change of parts) await map.send(change)
    await map.send({
      id: `b4.${parts.length + 1}`,
      batch: 'b4',
      ...filled('Prikken', { umbrella: 'Zorg' }),
    })
    const whole = await map.hash()
    const go = async (step: BatchStep) => {
      const changes = stepBatch(await map.log('b4'), 'b4', step)
      for (const change of changes) expect((await map.send(change)).status).toBe(201)
      return changes.length
    }
    await go('undo')
    const empty = await map.hash()
    expect(await go('redo')).toBe(parts.length + 1)
    expect(await map.hash()).toBe(whole)
    await go('undo')
    expect(await map.hash()).toBe(empty)

    await map.sendAsOther({ id: 'theirs', ...filled('Wegen'), label: 'update-record' })
    await go('redo')
    expect(await map.count('organisations')).toBe(1101)
    expect(await map.find('ggd')).toMatchObject({ offer: 'Wegen', umbrella: 'Zorg' })
  })
})
