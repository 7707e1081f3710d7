import type { Messages } from '@webwijzer/messages/messages'
import { useMessages } from '../../../store/use-messages.ts'
import page from '../import-page.module.css'
import styles from './review-step.module.css'
import type { FamilyLine } from './without-families.ts'

type Props = {
  readonly families: readonly FamilyLine[]
  readonly count: number
  readonly headers: readonly string[]
}

/** What seems to be about a family: shown from memory as long as somebody looks, and kept nowhere. */
export function FamilyPile({ families, count, headers }: Props) {
  const { importing } = useMessages()
  const { family: words } = importing.review
  const { family: ofPart } = importing.graph
  return (
    <>
      {families.length === 0 ? (
        <p>{words.wasThere(count)}</p>
      ) : (
        <ul className={styles.list}>
          {families.map(({ row, column, text, sign, isWholeRow, rest, where }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a network may say the same twice, and nothing moves.
            <li key={`${at}:${row}:${column}`}>
              <p className={styles.place}>
                {where ? partWords(where, importing) : words.rule(row, headers[column] ?? '')}
              </p>
              <p className={styles.quoted}>{text}</p>
              <p>
                {words.signs[sign]}{' '}
                {rest
                  ? words.shortened(rest)
                  : (where ? ofPart : words)[isWholeRow ? 'dropped' : 'emptied']}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className={page.warning}>{words.help}</p>
    </>
  )
}

/** “element “Buurthuis”, Description”, as the list of what is left out says it. */
function partWords(
  { part, name, field }: NonNullable<FamilyLine['where']>,
  { graph }: Messages['importing'],
) {
  const what = name ? `${graph.parts[part]} “${name}”` : graph.parts[part]
  return [what, ...(field === null ? [] : [field])].join(', ')
}
