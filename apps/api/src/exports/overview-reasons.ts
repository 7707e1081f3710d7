import { analyse } from '@webwijzer/analysis/analyse'
import { mapReasons } from '@webwijzer/analysis/map-reasons'
import type { Reason } from '@webwijzer/analysis/reasons'
import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { OverviewSuggestion } from '@webwijzer/drawing/overview-input'
import type { Language } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'
import { type ReasonNames, reasonSentence } from '@webwijzer/messages/reason-sentence'

const groups = ['namedAndVisible', 'visibleOnly', 'namedOnly'] as const

/** Whom the map suggests to talk about, in the three groups, with its reasons as sentences. */
export function overviewSuggestions(state: MapState, language: Language): OverviewSuggestion[] {
  const { suggestions } = analyse(state)
  if (suggestions.outcome === 'tooLittle') return []
  const { webbers } = messagesFor(language)
  return groups.flatMap((group) =>
    suggestions[group].map(({ id, reasons }) => ({
      group: webbers.groups[group].title,
      name: organisationName(state, id),
      reasons: sentences(state, language, id, reasons),
    })),
  )
}

/** What the lines say of every organisation that was decided on: no word of who named it. */
export function webberReasons(state: MapState, language: Language): Map<string, string[]> {
  const organisations = new Set(recordsOf(state, 'webber').map(({ organisation }) => organisation))
  const reasons = mapReasons(state, organisations)
  return new Map([...reasons].map(([id, each]) => [id, sentences(state, language, id, each)]))
}

function sentences(
  state: MapState,
  language: Language,
  id: string,
  reasons: readonly Reason[],
): string[] {
  const record = getRecord(state, 'organisation', id)
  const name = record?.abbreviation ?? record?.name ?? ''
  return reasons.map((reason) =>
    reasonSentence(reason, name, namesIn(state), messagesFor(language)),
  )
}

const organisationName = (state: MapState, id: string): string =>
  getRecord(state, 'organisation', id)?.name ?? ''

function namesIn(state: MapState): ReasonNames {
  const table = (id: string) => getRecord(state, 'consultationTable', id)?.name ?? ''
  return {
    party: (id) => organisationName(state, id) || table(id),
    table,
    domain: (id) => getRecord(state, 'domain', id)?.name ?? '',
  }
}
