import { measures } from '@webwijzer/analysis/measures'
import type { MoreNumbers } from '@webwijzer/analysis/more-numbers'
import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { useAnswer } from '../../store/answers/use-answer.ts'
import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import styles from './more-numbers.module.css'
import {
  rowsOf,
  type ShownMeasure,
  shownMeasures,
  sortedBy,
  writtenNumber,
} from './number-columns.ts'
import { WorkingOut } from './working-out.tsx'

const asked = [...shownMeasures]

/** Every organisation with its numbers, sortable by each of them. */
export function NumberTable({ without }: { readonly without: string | null }) {
  const { moreNumbers: say } = useMessages()
  const following = useAnswer('moreNumbers', { without, measures: asked })
  return (
    <>
      <WorkingOut following={following} text={say.computing} />
      {following.kind === 'here' && <Numbers answer={following.answer} />}
      <About />
    </>
  )
}

function Numbers({ answer }: { readonly answer: MoreNumbers }) {
  const { moreNumbers: say } = useMessages()
  const locale = useUi((ui) => ui.language) === 'nl' ? 'nl-NL' : 'en-GB'
  const organisations = useMap(organisationsByName)
  const [by, setBy] = useState<ShownMeasure | 'name'>('name')
  const rows = sortedBy(rowsOf(answer, organisations), by)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date())
  const { nodes, lines } = answer.basis

  const header = (id: ShownMeasure | 'name', name: string) => (
    <th
      key={id}
      scope="col"
      aria-sort={by === id ? (id === 'name' ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        aria-label={say.sortBy(name)}
        onClick={() => setBy(id)}
      >
        {name}
        {by === id && <ArrowDown size={14} aria-hidden />}
      </button>
    </th>
  )

  return (
    <>
      <p className={styles.basis}>
        {say.basis(nodes, lines, day)} {say.sortHint}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled with keys too */}
      <section className={styles.scroll} aria-label={say.title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {header('name', say.organisation)}
              {shownMeasures.map((id) => header(id, say.names[id]))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, values }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {shownMeasures.map((measure) => (
                  <NumberCell
                    key={measure}
                    text={
                      values[measure] === null
                        ? null
                        : writtenNumber(measure, values[measure], locale)
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function NumberCell({ text }: { readonly text: string | null }) {
  const { moreNumbers: say } = useMessages()
  return <td title={text === null ? say.noneTold : undefined}>{text ?? say.none}</td>
}

/** What each number means, in the words that were checked, and where it comes from. */
function About() {
  const { moreNumbers: say, explanations } = useMessages()
  const { numbers } = explanations
  const told = [
    numbers.seats,
    numbers.connects,
    numbers.lines,
    numbers.closeness,
    numbers.busyNeighbours,
    ...Object.values(say.told),
  ]
  return (
    <Fold title={say.about}>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Fold title={say.sources}>
        <ul className={styles.sources}>
          {shownMeasures
            .filter((id) => id !== 'seats')
            .map((id) => (
              <li key={id}>{`${say.names[id]}: ${measures[id].source}`}</li>
            ))}
        </ul>
      </Fold>
    </Fold>
  )
}
