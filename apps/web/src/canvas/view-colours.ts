import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { joinedId, nodeKinds, type Rec } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import { positionsOf } from '@webwijzer/layout/positions-of'

type Rule = Rec<'view'>['rules'][number]

/** The colour that a view gives a thing, with the number that stands for it in the legend; 0: none does. */
export type Paint = { readonly colour: string; readonly number: number }

/** What a colour of a view means: the rules that gave it, and whether somebody chose it by hand. */
export type ColourMeaning = Paint & {
  readonly count: number
  readonly rules: readonly Rule[]
  readonly isByHand: boolean
}

export type ViewColours = {
  readonly painted: ReadonlyMap<string, Paint>
  /** The most used first, each with its number. */
  readonly meanings: readonly ColourMeaning[]
  /** Colours that are not in `meanings`, for there are too many to tell apart. */
  readonly others: number
}

/** More colours than this nobody tells apart; their number fits in a circle. */
export const mostMeanings = 12

/** Whether a rule is about this thing: of its kind, and its own field says so, or says nothing. */
function fits({ kind, field, value }: Rule, record: Rec<'organisation'>, of: string): boolean {
  if (kind !== of) return false
  if (field === null) return true
  const said = record.fields[field]
  if (value === null) return said === undefined
  const wanted = value.toLowerCase()
  return said === undefined
    ? false
    : String(said)
        .split('|')
        .some((each) => each.trim().toLowerCase() === wanted)
}

type Given = { readonly colour: string; readonly rule: Rule | null }

/** What each thing in a view is coloured by: the colour given by hand, or the first rule that fits. */
function givenIn(state: MapState, view: string): Map<string, Given> {
  const rules = getRecord(state, 'view', view)?.rules ?? []
  const isWhole = view === mainView || positionsOf(state, view).size === 0
  const things = nodeKinds.flatMap((kind) =>
    recordsOf(state, kind).map((record) => ({ kind, record: record as Rec<'organisation'> })),
  )
  const given = new Map<string, Given>()
  for (const { kind, record } of things) {
    const place = getRecord(state, 'position', joinedId(view, record.id))
    const rule = rules.find((each) => fits(each, record, kind)) ?? null
    const byHand = place?.colour ?? null
    const colour = byHand ?? rule?.colour ?? null
    if (colour !== null && (isWhole || place))
      given.set(record.id, { colour, rule: byHand === null ? rule : null })
  }
  return given
}

/** The colours that a view gives by hand or by its rules, and what they mean. */
export function viewColours(state: MapState, view: string): ViewColours {
  const given = givenIn(state, view)
  const groups = [...Map.groupBy(given.values(), ({ colour }) => colour)]
    .map(([colour, each]) => ({
      colour,
      count: each.length,
      rules: [...new Set(each.flatMap(({ rule }) => rule ?? []))],
      isByHand: each.some(({ rule }) => rule === null),
    }))
    .sort((a, b) => b.count - a.count)
  const meanings = groups
    .slice(0, mostMeanings)
    .map((group, at): ColourMeaning => ({ ...group, number: at + 1 }))
  const numbers = new Map(meanings.map(({ colour, number }) => [colour, number]))
  const painted = new Map(
    [...given].map(([id, { colour }]) => [id, { colour, number: numbers.get(colour) ?? 0 }]),
  )
  return { painted, meanings, others: groups.length - meanings.length }
}

/** Whether dark words read better on a colour than light ones, by the contrast of WCAG. */
export function isLight(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179
}
