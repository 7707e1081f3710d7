import { getRecord } from '@webwijzer/domain/map-state'
import {
  type Merging,
  mergeOrganisations as planMerge,
} from '@webwijzer/domain/merge-organisations'
import { defineCommand } from './define-command.ts'

/**
 * Makes several organisations one. Only for the project team: what the room does not see, such as who
 * nominated whom, must move with them.
 */
export const mergeOrganisations = defineCommand<Merging>({
  id: 'merge-organisations',
  isAboutKept: true,
  canRun: ({ role, state }, { keep, others }) =>
    role === 'projectTeam' &&
    others.length > 0 &&
    !others.includes(keep) &&
    [keep, ...others].every((id) => getRecord(state, 'organisation', id) !== null),
  run: ({ state }, merging) => planMerge(state, merging),
})
