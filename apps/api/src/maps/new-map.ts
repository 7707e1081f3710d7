import type { Op, OpsChange } from '@webwijzer/domain/change'
import { startDomains } from './start-domains.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

const viewNames: Readonly<Record<Language, string>> = { nl: 'Kaart', en: 'Map' }
const sessionCount = 5

/** What a new map starts with: its name, one view, the fields of work and five sessions without a date. */
export function newMap(changeId: string, name: string, language: Language): OpsChange {
  const ops: Op[] = [
    { do: 'create', kind: 'map', record: { id: 'map', name } },
    { do: 'create', kind: 'view', record: { id: 'main', name: viewNames[language] } },
    ...startDomains.map(
      ({ id, expected, colourGroup, [language]: domainName }): Op => ({
        do: 'create',
        kind: 'domain',
        record: { id, name: domainName, expected, colourGroup },
      }),
    ),
    ...Array.from(
      { length: sessionCount },
      (_, at): Op => ({
        do: 'create',
        kind: 'session',
        record: { id: `SES-${at + 1}`, number: at + 1 },
      }),
    ),
  ]
  return { id: changeId, label: 'map.start', ops }
}
