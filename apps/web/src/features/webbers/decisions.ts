import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import type { Webber } from '@webwijzer/domain/records'
import { coalition } from '@webwijzer/domain/viewer'
import { isRecordVisible } from '@webwijzer/domain/visible'
import { memoOn } from '../../store/memo-on.ts'
import { byName } from '../../store/selectors/by-name.ts'

/** A decision with the name of the organisation it is about. */
export type NamedDecision = { readonly webber: Webber; readonly name: string }

/** Every decision, by organisation and function. */
export const decisionsByName = memoOn(['webber', 'organisation'], (state) =>
  recordsOf(state, 'webber')
    .map((webber): NamedDecision => {
      const name = getRecord(state, 'organisation', webber.organisation)?.name ?? ''
      return { webber, name }
    })
    .toSorted(
      (a, b) =>
        byName(a, b) ||
        byName({ name: a.webber.function ?? '' }, { name: b.webber.function ?? '' }),
    ),
)

/** The decisions about an organisation: about itself and about functions at it. */
export const decisionsByOrganisation = memoOn(['webber', 'organisation'], (state) =>
  Map.groupBy(
    decisionsByName(state).map(({ webber }) => webber),
    ({ organisation }) => organisation,
  ),
)

/** Whether the coalition sees a decision, or what keeps it with the project team. */
export function whoSees(webber: Webber): 'shown' | 'notConfirmed' | 'notAdopted' | 'ask' | 'no' {
  if (isRecordVisible(coalition, 'webber', webber)) return 'shown'
  if (webber.status === 'notAdopted') return 'notAdopted'
  if (webber.status !== 'confirmed') return 'notConfirmed'
  return webber.consent === 'no' ? 'no' : 'ask'
}

/**
 * What to set when a decision turns out to be about a function, or about the whole organisation: a
 * person has to be asked, an organisation does not.
 */
export function aboutFunction(webber: Webber, text: string): Partial<Webber> {
  const job = text.trim() || null
  const wasPerson = webber.function !== null
  if (wasPerson === (job !== null)) return { function: job }
  return { function: job, consent: job === null ? 'notNeeded' : 'ask' }
}
