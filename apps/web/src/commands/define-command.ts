import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Role } from '@webwijzer/domain/viewer'
import type { Messages } from '@webwijzer/messages/messages'
import type { Origin } from '../store/ui-store.ts'

/** The code of a command: the label in the log, and the key of its words in messages. */
export type CommandId = keyof Messages['commands']

/** All a command may know: the map as it stands, who asks, and where new ids come from. */
export type CommandContext = {
  readonly mapId: string
  readonly state: MapState
  readonly role: Role
  readonly origin: Origin
  readonly newId: () => string
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** One thing a person can do. It works without a screen: (context, input) → operations. */
export type Command<Input = void> = {
  readonly id: CommandId
  /** Keys that run it outside text fields, `Mod` being Ctrl or Cmd: `Mod+Shift+Z`. */
  readonly shortcuts: readonly string[]
  /** Its effect is in sight where it was done: it is read out, not shown as a message. */
  readonly isQuiet: boolean
  /** It moves or repeats texts that are on the map already: nothing is typed. */
  readonly isAboutKept: boolean
  canRun(context: CommandContext, input: Input): boolean
  /** The operations of one change; none when there is nothing to do; or a step through history. */
  run(context: CommandContext, input: Input): readonly Op[] | 'undo' | 'redo'
}

type Definition<Input> = Pick<Command<Input>, 'id' | 'run'> & Partial<Command<Input>>

export function defineCommand<Input = void>(definition: Definition<Input>): Command<Input> {
  return { shortcuts: [], isQuiet: false, isAboutKept: false, canRun: mayEdit, ...definition }
}

/** Who works on the map; whether each value may be changed is judged with the change itself. */
export function mayEdit({ role }: Pick<CommandContext, 'role'>): boolean {
  return role === 'projectTeam' || role === 'room'
}
