import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Link, Seat } from '@webwijzer/domain/records'
import { palette } from './palette.ts'
import type { SceneLine } from './scene.ts'

/** Every line between two drawn things, from the quietest to the loudest. Wished and ended ones are dashed. */
export function sceneLines(state: MapState, drawn: ReadonlySet<string>): SceneLine[] {
  const lines = [
    ...programmeLines(state),
    ...recordsOf(state, 'seat').map(seatLine),
    ...leadLines(state),
    ...recordsOf(state, 'link').map(linkLine),
  ]
  return lines.filter(({ from, to }) => from !== to && drawn.has(from) && drawn.has(to))
}

function programmeLines(state: MapState): SceneLine[] {
  const look = { kind: 'programme', directed: false, dashed: true, width: 0.8 } as const
  const pairs = [
    ...recordsOf(state, 'programmePartner').map(({ programme, organisation }) => [
      programme,
      organisation,
    ]),
    ...recordsOf(state, 'programme').flatMap(({ id, lead, table }) => [
      [id, lead],
      [id, table],
    ]),
  ]
  return pairs.flatMap(([from, to]) =>
    from && to ? [{ ...look, from, to, colour: palette.lineStrong }] : [],
  )
}

function seatLine({ table, organisation, certainty, status }: Seat): SceneLine {
  return {
    from: table,
    to: organisation,
    kind: 'seat',
    directed: false,
    dashed: status !== 'existing' || certainty === 'presumed',
    width: 1,
    colour: palette.lineStrong,
  }
}

function leadLines(state: MapState): SceneLine[] {
  return recordsOf(state, 'consultationTable').flatMap(({ id, lead }) =>
    lead === null
      ? []
      : [
          {
            from: id,
            to: lead,
            kind: 'lead' as const,
            directed: false,
            dashed: false,
            width: 1.9,
            colour: palette.ink,
          },
        ],
  )
}

function linkLine({ from, to, directed, strength, status }: Link): SceneLine {
  return {
    from,
    to,
    kind: 'link',
    directed,
    dashed: status !== 'existing',
    width: 0.7 + 0.5 * (strength ?? 1),
    colour: status === 'ended' ? palette.lineStrong : palette.accent,
  }
}
