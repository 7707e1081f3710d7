import type { Likeliness } from './find-by-name.ts'

/**
 * Who is likely to join those who are here: whoever meets them elsewhere. Each group that both are in
 * counts for one divided by how many others it holds, so that a table of 26 does not decide.
 */
export function companyOf(
  groups: Iterable<readonly string[]>,
  here: ReadonlySet<string>,
): Likeliness {
  const company = new Map<string, number>()
  for (const group of groups) {
    const met = group.filter((id) => here.has(id)).length
    if (met === 0) continue
    for (const id of group) {
      if (here.has(id)) continue
      company.set(id, (company.get(id) ?? 0) + met / (group.length - 1))
    }
  }
  return new Map([...company].map(([id, sum]) => [id, rounded(sum)]))
}

/** Sums that differ only by the order in which they were added are the same on every device. */
const rounded = (sum: number) => Math.round(sum * 1e6) / 1e6
