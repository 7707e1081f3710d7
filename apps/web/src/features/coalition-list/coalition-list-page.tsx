import { useDeferredValue, useState } from 'react'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { useByGroup } from '../../store/use-by-group.ts'
import { useGroupChoice } from '../../store/use-group-choice.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './coalition-list-page.module.css'
import { found } from './found.ts'
import { lastSessionNumber } from './last-session.ts'
import { listedOrganisations, listedTables } from './listed.ts'
import { OrganisationRow } from './organisation-row.tsx'
import { TableRow } from './table-row.tsx'

/** Who does what, for who only reads: everything in one list to search in. */
export function CoalitionListPage() {
  const { coalitionList: words } = useMessages()
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed)
  const all = { organisations: useMap(listedOrganisations), tables: useMap(listedTables) }
  const choice = useGroupChoice()
  const byGroup = useByGroup()
  const organisations = byGroup(found(all.organisations, sought))
  const tables = byGroup(found(all.tables, sought))
  const isEmpty = all.organisations.length + all.tables.length === 0
  const hits = organisations.length + tables.length
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Stand organisations={all.organisations.length} tables={all.tables.length} />
        {!isEmpty && (
          <TextField
            use={null}
            label={words.search}
            placeholder={words.search}
            value={typed}
            onType={setTyped}
            onCommit={setTyped}
            type="search"
            isLabelHidden
          />
        )}
        {!isEmpty && choice && <SelectField {...choice} isLabelHidden />}
        <VisuallyHidden isLive>{sought.trim() === '' ? '' : words.found(hits)}</VisuallyHidden>
      </div>
      {isEmpty && <EmptyState title={words.emptyTitle} text={words.emptyText} />}
      {!isEmpty && hits === 0 && (
        <EmptyState title={words.nothingFound(sought.trim())} text={words.nothingFoundHint} />
      )}
      {organisations.length > 0 && (
        <section>
          <h2 className={styles.title}>{words.organisations}</h2>
          <ul className={styles.list}>
            {organisations.map((listed) => (
              <OrganisationRow key={listed.id} listed={listed} />
            ))}
          </ul>
        </section>
      )}
      {tables.length > 0 && (
        <section>
          <h2 className={styles.title}>{words.tables}</h2>
          <ul className={styles.list}>
            {tables.map((listed) => (
              <TableRow key={listed.id} listed={listed} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Of when this is, and how much there is. */
function Stand({
  organisations,
  tables,
}: {
  readonly organisations: number
  readonly tables: number
}) {
  const { coalitionList: words } = useMessages()
  const goal = useMap((state) => mapRecord(state)?.goal ?? null)
  const number = useMap((state) => lastSessionNumber(state, new Date()))
  const stand = number === null ? [] : [words.standAfter(number)]
  return (
    <div>
      <h1>{words.title}</h1>
      <p className={styles.stand}>{[...stand, words.counts(organisations, tables)].join(' · ')}</p>
      {goal && <p className={styles.stand}>{goal}</p>}
    </div>
  )
}
