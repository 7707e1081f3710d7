import type { Messages } from '@webwijzer/messages/messages'

/** Where the words for a value stand: by field, and by kind where kinds differ. */
const choiceOf: Readonly<Record<string, keyof Messages['choices']>> = {
  'seat.role': 'seatRole',
  certainty: 'certainty',
  'programme.status': 'programmeStatus',
  'webber.status': 'webberStatus',
  'observation.status': 'progress',
  status: 'status',
  formality: 'formality',
  sector: 'sector',
  level: 'level',
  tableKind: 'tableKind',
  alignment: 'alignment',
  programmeKind: 'programmeKind',
  linkKind: 'linkKind',
  strength: 'strength',
  consent: 'consent',
  experienceExpert: 'experienceExpert',
  referralNeeded: 'referralNeeded',
  observationKind: 'observationKind',
}

/** The word for a code that a value holds, by `kind.field`; null when it holds none. */
export function codeWord(
  path: string,
  value: string | number,
  { choices }: Pick<Messages, 'choices'>,
): string | null {
  const choice = choiceOf[path] ?? choiceOf[path.slice(path.indexOf('.') + 1)]
  return choice ? ((choices[choice] as Readonly<Record<string, string>>)[value] ?? null) : null
}
