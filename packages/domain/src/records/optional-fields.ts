/** What a coalition may leave off its cards and out of its overview; names always stand there. */
export const optionalFields = [
  'offer',
  'audience',
  'referral',
  'contact',
  'importance',
  'meeting',
  'informal',
  'alignment',
  'experience',
  'programmes',
] as const
export type OptionalField = (typeof optionalFields)[number]
