import { findCandidates } from './find-candidates.ts'
import { exactForms } from './name-forms.ts'
import { type NameIndex, nameIndex } from './name-index.ts'
import type { Matched, Mention, Verdict } from './piles.ts'

type Judged = Mention & Verdict

/** How alike two new names must be before it is asked whether they are one, 0 to 1. */
const alike = 0.7

/**
 * Tells which mentions in one sheet say the same: exactly so they are folded, nearly so it is asked. Calls
 * `step` once for each.
 */
export function fold(judged: readonly Judged[], step: () => void): Matched[] {
  const first = new Map<string, Judged>()
  const folded = judged.map((mention) => {
    const key = foldKey(mention)
    const into = (key && first.get(key)) || null
    if (key && into === null) first.set(key, mention)
    // Written in another way it is still the first one: “SWT Noord”, “Soc. wijkteam Noord”.
    const name = into?.pile === 'new' ? { name: into.name } : {}
    return { ...mention, ...name, foldedInto: into?.id ?? null, resembles: [] as string[] }
  })
  return withResembling(folded, step)
}

/** What mentions have in common that fold: the same record, or the same new name. */
function foldKey(mention: Judged): string | null {
  if (mention.pile === 'same') return `same ${mention.record}`
  if (mention.pile === 'notAnOrganisation' || mention.pile === 'familyOrCase') return null
  return `${mention.pile} ${exactForms(mention.text).at(-1) ?? mention.text}`
}

type Folded = Judged & { foldedInto: string | null; resembles: string[] }

function withResembling(mentions: readonly Folded[], step: () => void): Matched[] {
  const isFresh = ({ pile, foldedInto }: Folded) => pile === 'new' && foldedInto === null
  const index = nameIndex(
    mentions
      .filter(isFresh)
      .map(({ id, text }) => ({ id, texts: [{ field: 'name' as const, text }] })),
    'forTwins',
  )
  return mentions.map((mention) => {
    step()
    return { ...mention, resembles: isFresh(mention) ? resembling(mention, index) : [] }
  })
}

const resembling = ({ id, text }: Mention, index: NameIndex): string[] =>
  findCandidates(text, index, { of: id, least: alike }).map((each) => each.id)
