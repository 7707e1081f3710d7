import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './best.module.css'
import { bestByOrigin, isSameOrigin, type OfOrigin } from './by-origin.ts'
import { originName } from './origin-name.ts'

/** What this group wrote down, kindly short of three or not, and what the other groups wrote. */
export function BestAnswers({ chosen }: { readonly chosen: number }) {
  const { worksheet, shell } = useMessages()
  const { best: words } = worksheet
  const own = useUi((ui) => ui.origin)
  const answers = useMap(bestByOrigin)
  const ownName = useMap((state) => originName(state, own, shell.origin))
  const mine = answers.find(({ origin }) => isSameOrigin(origin, own))
  return (
    <section className={styles.part} aria-labelledby="best-own">
      <h2 id="best-own">{words.answerTitle(ownName)}</h2>
      {mine && <Names {...mine} />}
      <p role="status" className={styles.verdict} data-few={chosen < 3 || undefined}>
        {verdict(chosen)}
      </p>
      {answers
        .filter((answer) => answer !== mine)
        .map((answer) => (
          <Others key={`${answer.origin.session}/${answer.origin.group}`} {...answer} />
        ))}
    </section>
  )

  function verdict(count: number) {
    if (count === 0) return words.noAnswer
    return count < 3 ? words.tooFew(count, 3 - count) : words.enough(count)
  }
}

function Others(answer: OfOrigin) {
  const { worksheet, shell } = useMessages()
  const name = useMap((state) => originName(state, answer.origin, shell.origin))
  return (
    <>
      <h2>{worksheet.best.othersTitle(name)}</h2>
      <Names {...answer} />
    </>
  )
}

/** By the name of now; the name of then for whoever is gone. */
function Names({ records }: OfOrigin) {
  const names = useMap((state) =>
    records.map(({ subject, text }) => state.organisation.get(subject ?? '')?.name ?? text),
  )
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
