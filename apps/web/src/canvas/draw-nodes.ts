import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { ConsultationTable, Organisation, Programme, Webber } from '@webwijzer/domain/records'
import { boxOfThing, type Point, type Thing, thingsOf } from '@webwijzer/layout/things-of'
import type { DrawnNode } from './drawing.ts'
import { isLight, type Paint } from './view-colours.ts'
import type { ViewOptions } from './view-options.ts'
import { functionLines, webbersByOrganisation, withRoomForFunction } from './webber-functions.ts'

/** Seats of which an even map draws its organisations the size. */
const evenSeats = 2

/** Everything that stands on the map; what has no position is left out. */
export function drawNodes(
  state: MapState,
  positions: ReadonlyMap<string, Point>,
  options: ViewOptions,
): DrawnNode[] {
  const webbers = webbersByOrganisation(state)
  const things = thingsOf(state)
  const roomy = withRoomForFunction(things, positions, webbers)
  return things.flatMap((thing) => {
    const position = positions.get(thing.id)
    if (!position) return []
    const webber = webbers.get(thing.id)
    const paint = paintOf(thing, options)
    return [
      {
        id: thing.id,
        kind: thing.kind,
        ...sizeOf(thing, options),
        label: [
          ...boxOfThing(thing).lines,
          ...(roomy.has(thing.id) ? functionLines(webber) : []),
        ].join('\n'),
        position,
        fill: paint?.colour ?? null,
        classes: [
          thing.kind,
          ...classesOf(state, thing, options),
          ...(paint ? ['painted', isLight(paint.colour) ? 'on-light' : 'on-dark'] : []),
          ...webberClasses(webber),
        ],
        marks: marksOf(state, thing, webber, options),
      },
    ]
  })
}

const paintOf = ({ id }: Thing, { colour, painted }: ViewOptions): Paint | null =>
  (colour === 'view' && painted.get(id)) || null

function sizeOf(thing: Thing, { size }: ViewOptions) {
  const isEven = size === 'even' && thing.kind === 'organisation'
  const { width, height } = boxOfThing(isEven ? { ...thing, seats: evenSeats } : thing)
  return { width, height }
}

function classesOf(state: MapState, { id, kind }: Thing, options: ViewOptions): string[] {
  if (kind === 'organisation') return organisationClasses(state, id, options)
  if (kind === 'consultationTable') return tableClasses(getRecord(state, kind, id))
  return programmeClasses(getRecord(state, kind, id))
}

function organisationClasses(state: MapState, id: string, { colour }: ViewOptions): string[] {
  const record = getRecord(state, 'organisation', id)
  if (!record) return []
  const shades = { domain: groupOf(state, record), formality: record.formality, view: null }
  const shade = shades[colour] ?? 'none'
  const informal = record.formality === 'informal' ? ['informal'] : []
  return [`colour-${shade}`, ...informal, ...statusClass(record.status)]
}

/** The colour group of an organisation's domain, `none` when it has no domain. */
export function groupOf(state: MapState, { domain }: Organisation): string {
  return (domain && getRecord(state, 'domain', domain)?.colourGroup) || 'none'
}

/** Whether families' cases are discussed there: what the table is for, or what was ticked. */
export function isCaseTable({ tableKind, casesDiscussed }: ConsultationTable): boolean {
  return tableKind === 'case' || casesDiscussed === true
}

function tableClasses(record: ConsultationTable | null): string[] {
  if (!record) return []
  return [...(isCaseTable(record) ? ['case'] : []), ...statusClass(record.status)]
}

function programmeClasses(record: Programme | null): string[] {
  if (record?.status === 'planned') return ['wished']
  return record?.status === 'stopped' ? ['ended'] : []
}

/** What exists looks plain, so it needs no word. */
export function statusClass(status: string): string[] {
  return status === 'existing' ? [] : [status]
}

function webberClasses(webber: Webber | undefined): string[] {
  if (!webber) return []
  return [webber.status === 'confirmed' ? 'webber' : 'maybe-webber']
}

function marksOf(
  state: MapState,
  thing: Thing,
  webber: Webber | undefined,
  options: ViewOptions,
): string[] {
  const { id, kind } = thing
  if (options.gone.has(id)) return ['cross']
  if (kind !== 'organisation') return []
  const record = getRecord(state, kind, id)
  if (!record) return []
  const code = options.hasCodes ? codeOf(state, thing, record, options) : null
  return [
    ...(code === null ? [] : [code]),
    ...(code === null && record.status === 'wished' ? ['plus'] : []),
    ...(webber ? [webber.status === 'confirmed' ? 'star' : 'open-star'] : []),
  ]
}

/** The letters or number that say the same as the colour; null for what has none. */
function codeOf(
  state: MapState,
  thing: Thing,
  record: Organisation,
  options: ViewOptions,
): string | null {
  const paint = paintOf(thing, options)
  const group = options.colour === 'domain' ? groupOf(state, record) : 'none'
  const code = paint?.number || (group === 'none' ? null : group)
  if (code === null) return null
  const isPale = record.formality === 'informal' || record.status !== 'existing'
  return `code-${code}-${isPale || (paint && isLight(paint.colour)) ? 'dark' : 'light'}`
}
