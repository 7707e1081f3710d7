import { extractText, getDocumentProxy } from 'unpdf'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
let key = ''
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  api.change(
    'm1',
    creation('organisation', {
      id: 'o1',
      name: 'Taalhuis',
      offer: 'Taalles aan huis',
      contactEmail: 'taalhuis@example.org',
    }),
    creation('organisation', { id: 'o2', name: 'Voedselbank' }),
    creation('link', { id: 'l', from: 'o1', to: 'o2', goesWell: 'Snel bellen', shared: true }),
    creation('consultationTable', { id: 't', name: 'Tafel', informalConnection: 'Via de kerk' }),
    creation('programme', { id: 'p', name: 'Opgroeien doe je samen' }),
  )
  key = api.makeKey('m1', 'coalition')
})
afterEach(() => api.stop())

const leaveOut = (...leftOut: string[]) =>
  api.change('m1', { do: 'update', kind: 'map', id: 'map', set: { leftOut } })

async function overview(): Promise<string> {
  const response = await fetch(`${api.url}/api/maps/m1/exports/pdf`, {
    headers: { authorization: `Bearer ${key}` },
  })
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()))
  return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, ' ')
}

const told = [
  ['offer', 'Taalles aan huis'],
  ['contact', 'taalhuis@example.org'],
  ['experience', 'Snel bellen'],
  ['informal', 'Via de kerk'],
] as const

test('what the coalition does not want to read leaves the overview, and comes back', async () => {
  const whole = await overview()
  for (const [, text] of told) expect(whole).toContain(text)
  leaveOut(...told.map(([field]) => field))
  const less = await overview()
  for (const [, text] of told) expect(less).not.toContain(text)
  expect(less).toContain('Taalhuis')
  leaveOut()
  expect(await overview()).toBe(whole)
})

test('without programmes there is no chapter about them', async () => {
  const chapter = 'Programma’s en projecten'
  expect(await overview()).toContain(chapter)
  leaveOut('programmes')
  expect(await overview()).not.toContain(chapter)
})

test('a field that nobody can leave out is no field', async () => {
  expect(() => leaveOut('name')).toThrow('invalid-record')
})
