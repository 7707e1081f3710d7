import { colourGroups } from '@webwijzer/domain/records/domain'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { KindMark, type MarkKind } from './kind-mark.tsx'
import styles from './map-legend.module.css'
import { mapView, useMapView } from './map-view.ts'
import { shadesInUse } from './things-on-map.ts'

const shapes = {
  table: 'consultationTable',
  caseTable: 'case',
  programme: 'programme',
  webber: 'webber',
  maybeWebber: 'maybeWebber',
  seat: 'seat',
  chair: 'chair',
  link: 'link',
  wished: 'wished',
  ended: 'ended',
} as const satisfies Record<string, MarkKind>

/** What colours, shapes and lines mean; only colours that are on this map. */
export function MapLegend({ startsOpen }: { readonly startsOpen: boolean }) {
  const { map } = useMessages()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const content = useId()
  const { legend } = map
  return (
    <section className={styles.legend} aria-label={legend.title} data-overlay>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={content}
        aria-label={isOpen ? legend.hide : legend.show}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{legend.title}</span>
        {isOpen ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
      </button>
      <div id={content} hidden={!isOpen}>
        <LegendContent />
      </div>
    </section>
  )
}

function LegendContent() {
  const { map } = useMessages()
  const { colour, hasCodes } = useMapView()
  const { legend } = map
  return (
    <>
      <ul className={styles.list}>
        {colour === 'domain' ? <DomainEntries hasCodes={hasCodes} /> : <FormalityEntries />}
        <Entry mark={<KindMark kind="informal" />}>{legend.informal}</Entry>
        {Object.entries(shapes).map(([word, kind]) => (
          <Entry key={word} mark={<KindMark kind={kind} />}>
            {legend[word as keyof typeof shapes]}
          </Entry>
        ))}
      </ul>
      {colour === 'domain' && (
        <CheckboxField
          label={legend.codes}
          isSelected={hasCodes}
          onChange={(on) => mapView.set({ hasCodes: on })}
        />
      )}
    </>
  )
}

function DomainEntries({ hasCodes }: { readonly hasCodes: boolean }) {
  const { map, choices } = useMessages()
  const { groups } = useMap(shadesInUse)
  return (
    <>
      {colourGroups
        .filter((group) => groups.has(group))
        .map((group) => (
          <Entry
            key={group}
            mark={<DomainMark group={group} />}
            {...(hasCodes ? { code: map.codes[group] } : {})}
          >
            {choices.colourGroup[group]}
          </Entry>
        ))}
      {groups.has('none') && (
        <Entry mark={<DomainMark group={null} />}>{map.legend.noDomain}</Entry>
      )}
    </>
  )
}

function FormalityEntries() {
  const { map } = useMessages()
  const { formalities } = useMap(shadesInUse)
  return (
    <>
      {formalities.has('formal') && (
        <Entry mark={<span className={styles.formal} />}>{map.legend.formal}</Entry>
      )}
      {formalities.has('none') && (
        <Entry mark={<DomainMark group={null} />}>{map.legend.noFormality}</Entry>
      )}
    </>
  )
}

type EntryProps = {
  readonly mark: ReactNode
  readonly code?: string
  readonly children: ReactNode
}

function Entry({ mark, code, children }: EntryProps) {
  return (
    <li className={styles.entry}>
      <span className={styles.mark}>{mark}</span>
      {children}
      {code && <abbr className={styles.code}>{code}</abbr>}
    </li>
  )
}
