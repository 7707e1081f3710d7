/** Writes one overview document, away from the thread that everybody else is served by. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { overviewPdf } from '@webwijzer/drawing/overview-pdf'
import { sceneOf } from '@webwijzer/drawing/scene-of'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { positionsOf } from '@webwijzer/layout/positions-of'
import { boxOfThing, thingsOf } from '@webwijzer/layout/things-of'
import { overview as english } from '@webwijzer/messages/en/overview'
import { overview as dutch } from '@webwijzer/messages/nl/overview'
import type { OverviewTask } from './overview-file.ts'
import { overviewSuggestions, webberReasons } from './overview-reasons.ts'

const words = { nl: dutch, en: english }
const { resolve } = createRequire(import.meta.url)
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const font = (name: string): Uint8Array =>
  readFileSync(resolve(`${family}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`))

/** Every thing where it stands in the first view; what has no place yet gets one for this once. */
function boxesOf(state: MapState) {
  const view = recordsOf(state, 'view')[0]?.id ?? ''
  const places = new Map([...placeMissing(state, view), ...positionsOf(state, view)])
  return new Map(
    thingsOf(state).map((thing) => {
      const place = places.get(thing.id) ?? { x: 0, y: 0 }
      return [thing.id, { ...boxOfThing(thing), ...place }]
    }),
  )
}

async function write({ records, audience, language, at }: OverviewTask): Promise<Uint8Array> {
  const state = stateOf(records)
  const fonts = {
    regular: font('400Regular'),
    bold: font('700Bold'),
    italic: font('400Regular_Italic'),
  }
  const scene = sceneOf({ state, boxes: boxesOf(state), words: words[language] })
  return overviewPdf({
    state,
    audience,
    scene,
    words: words[language],
    language,
    date: at,
    fonts,
    mapReasons: webberReasons(state, language),
    suggestions: audience === 'projectTeam' ? overviewSuggestions(state, language) : [],
  })
}

parentPort?.postMessage(await write(workerData as OverviewTask))
