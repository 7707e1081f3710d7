import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { mergeTwins } from '@webwijzer/domain/merge-twins'
import type { TwinPair } from '../store/made-here.ts'
import { type Command, type CommandContext, defineCommand, mayEdit } from './define-command.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { replaceOrganisation } from './replace-organisation.ts'

/** Makes one of two that two screens put on the map under the same name. */
export const mergeDoubles = defineCommand<TwinPair>({
  id: 'merge-doubles',
  isAboutKept: true,
  canRun: (context, pair) =>
    mayEdit(context) &&
    [pair.own, pair.other].every((id) => getRecord(context.state, pair.kind, id) !== null) &&
    wayFor(context, pair).canRun(context),
  run: (context, pair) => wayFor(context, pair).run(context),
})

type Way = {
  canRun(context: CommandContext): boolean
  run(context: CommandContext): ReturnType<Command['run']>
}

/** Tables and programmes in one way; organisations as the role may merge them. */
function wayFor(context: CommandContext, pair: TwinPair): Way {
  const { kind } = pair
  const { keep, other } = inRank(context.state, pair)
  if (kind !== 'organisation')
    return { canRun: () => true, run: ({ state }) => mergeTwins(state, { kind, keep, other }) }
  return context.role === 'projectTeam'
    ? bound(mergeOrganisations, { keep, others: [other] })
    : bound(replaceOrganisation, { organisation: other, by: keep })
}

const bound = <Input>(command: Command<Input>, input: Input): Way => ({
  canRun: (context) => command.canRun(context, input),
  run: (context) => command.run(context, input),
})

/** The one on which more hangs stays; every screen that is asked chooses the same. */
function inRank({ pointers }: MapState, { own, other }: TwinPair) {
  const weight = (id: string) => pointers.get(id)?.size ?? 0
  const isOwnFirst = weight(own) === weight(other) ? own < other : weight(own) > weight(other)
  return isOwnFirst ? { keep: own, other } : { keep: other, other: own }
}
