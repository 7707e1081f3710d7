import type { Webber } from '@webwijzer/domain/records'
import type { CsvProblem } from './csv-problem.ts'
import { cellProblem, type Draft } from './read-row.ts'

type Settled = { readonly drafts: readonly Draft[]; readonly problems: readonly CsvProblem[] }

const pairOf = ({ organisation, function: job }: Webber) => JSON.stringify([organisation, job])

/**
 * One webber for every organisation, or function at an organisation, that was nominated: WEB-01 …
 * in order of first appearance. The session is that of its (first) nomination. The reason stays
 * null: reasons are what nominators wrote, and nominations are hidden from the coalition.
 * Nominations of one pair that give another status or consent are told; the first one counts.
 */
export function settleWebbers(drafts: readonly Draft[]): Settled {
  const byPair = Map.groupBy(drafts, ({ record }) => pairOf(record as Webber))
  const problems: CsvProblem[] = []
  const settled = [...byPair.values()].flatMap(([first, ...others], at) => {
    if (!first) return []
    const webber = first.record as Webber
    for (const other of others) {
      const { status, consent } = other.record as Webber
      if (status !== webber.status) problems.push(cellProblem(other, 'contradiction', 'status'))
      if (consent !== webber.consent)
        problems.push(cellProblem(other, 'contradiction', 'instemming'))
    }
    const id = `WEB-${String(at + 1).padStart(2, '0')}`
    return [{ ...first, record: { ...webber, id } }]
  })
  return { drafts: settled, problems }
}
