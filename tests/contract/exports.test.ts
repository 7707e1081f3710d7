import { canonicalState } from '@webwijzer/domain/canonical'
import { readMap } from '@webwijzer/formats/json/read-map'
import { readFile } from '@webwijzer/formats/read-file'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
let team = ''
const mark = 'Zuurkool-7f3a'

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  team = api.makeKey('m1', 'projectTeam')
  api.change('m1', creation('organisation', { id: 'o1', name: 'Taalhuis', remark: mark }))
  api.change('m1', creation('consultationTable', { id: 't1', name: '=Armoedepact' }))
  api.change(
    'm1',
    creation('seat', { id: 't1~o1', table: 't1', organisation: 'o1', role: 'chair', remark: mark }),
  )
})
afterAll(() => api.stop())

test('the workbook of the coalition is the map as the coalition reads it', async () => {
  const textOf = async (as: string) => {
    const response = await fetch(`${api.url}/api/maps/m1/exports/xlsx?as=${as}`, {
      headers: { authorization: `Bearer ${team}` },
    })
    expect(response.headers.get('content-disposition')).toMatch(/[.]xlsx"$/)
    const file = readFile(new Uint8Array(await response.arrayBuffer()), { name: 'kaart.xlsx' })
    if (file.kind !== 'ours') throw new Error(JSON.stringify(file))
    return canonicalState(file.state)
  }
  const asJson = async (as: string) => {
    const { text } = await api.call(`/api/maps/m1/exports/json?as=${as}`, { key: team })
    const { state } = readMap(text)
    return state && canonicalState(state)
  }
  for (const as of ['coalition', 'projectTeam']) expect(await textOf(as)).toBe(await asJson(as))
  expect(await textOf('coalition')).toContain('Taalhuis')
  expect(await textOf('coalition')).not.toContain(mark)
  expect(await textOf('projectTeam')).toContain(mark)
})

test('Kumu gets the names and lines of the map', async () => {
  const { text } = await api.call('/api/maps/m1/exports/kumu?as=coalition', { key: team })
  const file = readFile(new TextEncoder().encode(text), { name: 'kaart.json' })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  expect(file.graph.nodes.map(({ label }) => label)).toContain('Taalhuis')
  expect(file.graph.lines).toMatchObject([{ from: 'o1', to: 't1', tags: ['voorzitter'] }])
  expect(file.graph).toMatchObject({ trash: [], leftOut: [] })
  expect(text).not.toContain(mark)
})
