import { colourGroups } from '@webwijzer/domain/records/domain'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useState } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { KindMark, type MarkKind } from './kind-mark.tsx'
import { LegendEntry } from './legend-entry.tsx'
import styles from './map-legend.module.css'
import { mapView, useMapView } from './map-view.ts'
import { shadesInUse } from './things-on-map.ts'
import { useColours } from './use-colours.ts'
import { ViewColourEntries } from './view-colour-entries.tsx'

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
  const { hasCodes } = useMapView()
  const { colour } = useColours()
  const { legend } = map
  return (
    <>
      <ul className={styles.list}>
        {colour === 'domain' && <DomainEntries hasCodes={hasCodes} />}
        {colour === 'formality' && <FormalityEntries />}
        {colour === 'view' && <ViewColourEntries hasCodes={hasCodes} />}
        {colour === 'view' && (
          <LegendEntry mark={<DomainMark group={null} />}>{legend.noColour}</LegendEntry>
        )}
        <LegendEntry mark={<KindMark kind="informal" />}>{legend.informal}</LegendEntry>
        {Object.entries(shapes).map(([word, kind]) => (
          <LegendEntry key={word} mark={<KindMark kind={kind} />}>
            {legend[word as keyof typeof shapes]}
          </LegendEntry>
        ))}
      </ul>
      {colour !== 'formality' && (
        <CheckboxField
          label={colour === 'view' ? legend.numbers : legend.codes}
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
          <LegendEntry
            key={group}
            mark={<DomainMark group={group} />}
            {...(hasCodes ? { code: map.codes[group] } : {})}
          >
            {choices.colourGroup[group]}
          </LegendEntry>
        ))}
      {groups.has('none') && (
        <LegendEntry mark={<DomainMark group={null} />}>{map.legend.noDomain}</LegendEntry>
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
        <LegendEntry mark={<span className={styles.formal} />}>{map.legend.formal}</LegendEntry>
      )}
      {formalities.has('none') && (
        <LegendEntry mark={<DomainMark group={null} />}>{map.legend.noFormality}</LegendEntry>
      )}
    </>
  )
}
