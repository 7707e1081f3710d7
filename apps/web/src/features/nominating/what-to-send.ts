import { partyOf } from '@webwijzer/domain/nominations'
import type { Nomination } from '@webwijzer/domain/records'
import type { Named } from '../../commands/send-nominations.ts'
import { isBegun, isNamed, type PartyDraft, type PhoneDraft } from './phone-draft.ts'

export type PartyProblems = { readonly whom?: 'whom' | 'twice'; readonly why?: 'why' }
export type Problems = { readonly called: PartyProblems; readonly self: PartyProblems }

/** The nominations that a filled-in form comes down to, or what still has to be filled in. */
export function whatToSend(
  draft: PhoneDraft,
  own: readonly Nomination[],
): { readonly named: readonly Named[] } | { readonly problems: Problems } {
  // Who only names himself leaves the first question empty.
  const calls = !draft.isSelf || isBegun(draft.called)
  const problems = {
    called: calls ? problemsOf(draft.called, false, own) : {},
    self: draft.isSelf ? problemsOf(draft.self, true, own) : {},
  }
  const isWrong = Object.values(problems).some((part) => Object.keys(part).length > 0)
  if (isWrong) return { problems }
  return {
    named: [
      ...(calls ? [namedIn(draft.called, false)] : []),
      ...(draft.isSelf ? [namedIn(draft.self, true)] : []),
    ],
  }
}

function problemsOf(party: PartyDraft, self: boolean, own: readonly Nomination[]): PartyProblems {
  const isTwice = own.some(
    (earlier) => earlier.self === self && partyOf(earlier) === partyOf(party),
  )
  return {
    ...(isNamed(party) ? isTwice && { whom: 'twice' } : { whom: 'whom' }),
    ...(party.reason.trim() === '' && { why: 'why' }),
  }
}

const namedIn = ({ organisation, typedName, job, reason }: PartyDraft, self: boolean): Named => ({
  organisation,
  typedName,
  function: job.trim() || null,
  reason: reason.trim(),
  self,
})
