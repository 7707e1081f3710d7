import { roleSummary, type Sight, toldKinds } from '@webwijzer/domain/role-summary'
import type { Role } from '@webwijzer/domain/viewer'
import type { Messages } from '@webwijzer/messages/messages'

/** What a role may do and see in plain words, made of the tables that the server enforces. */
export function roleSentences(
  role: Role,
  { share }: Messages,
  inARow: (words: readonly string[]) => string,
): readonly string[] {
  const { answersBoxesOnly, sight, changes, adds, seesNamesOnly, seesOwnRemarks, keepsOwn } =
    roleSummary(role)
  const { may, sees } = share
  const names = (kinds: readonly (typeof toldKinds)[number][]) =>
    inARow(kinds.map((kind) => share.kinds[kind]))
  const seen = (how: Sight) => toldKinds.filter((kind) => sight[kind] === how)
  if (changes.length === toldKinds.length) return [may.everything, sees.everything]

  const added = inARow(
    adds.map((kind) =>
      kind === 'observation' && answersBoxesOnly ? share.answers : share.kinds[kind],
    ),
  )
  const doing = [
    ...(changes.length > 0 ? [may.change(names(changes))] : []),
    ...(adds.length > 0 ? [may.add(added)] : []),
  ]
  return [
    ...(doing.length > 0 ? doing : [may.read]),
    seesNamesOnly ? sees.names : sees.all(names(seen('all'))),
    ...(seen('part').length > 0 ? [sees.part(names(seen('part')))] : []),
    ...(seesOwnRemarks ? [sees.own] : []),
    ...(keepsOwn ? [sees.ownDevice] : []),
    ...(seen('none').length > 0 ? [sees.none(names(seen('none')))] : []),
  ]
}
