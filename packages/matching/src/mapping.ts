import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { nameWords } from '@webwijzer/domain/name-words'
import type { Sheet } from './sheet.ts'

/** What a sheet may be a list of; people can choose among these. */
export const shapes = [
  'organisations',
  'tables',
  /** A seat per row: organisation, table, role. */
  'seats',
  /** Organisations down, tables across, a mark where they meet. */
  'seatMatrix',
  /** A table per row, with everybody in one cell. */
  'tablePerRow',
  /** A table per column: its name above, everybody below. */
  'tablePerColumn',
  'links',
  'programmes',
  'nominations',
  'participants',
] as const
export type ListShape = (typeof shapes)[number]
/** A network is a sheet too, of its own making: a thing per row, its name in the column of what it becomes. */
export type Shape = ListShape | 'network'

/** What may stand in a column. */
export const columnFields = [
  'ignore',
  'number',
  /** A name, of whatever the sheet is a list of. */
  'name',
  'organisation',
  'table',
  'parties',
  'programme',
  'partners',
  'lead',
  'person',
  'function',
  'from',
  'to',
  'linkKind',
  'role',
  'mark',
  'abbreviation',
  'aliases',
  'formality',
  'domain',
  'umbrella',
  'level',
  'area',
  'offer',
  'targetGroup',
  'referral',
  'email',
  'phone',
  'frequency',
  'casesDiscussed',
  'reason',
  'sentence',
  'self',
  /** Who named somebody: that is never taken over. */
  'nominator',
  'remark',
  'sector',
  'phases',
  'referralNote',
  'importance',
  'informWish',
  'status',
  'checked',
  'purpose',
  'tableKind',
  'informalConnection',
  'alignment',
  'marginal',
  'how',
  'certainty',
  'programmeKind',
  'period',
  'strength',
  'directed',
  'goesWell',
  'canImprove',
  'agreement',
  'fixedParticipant',
  'projectTeam',
  'experienceExpert',
  'since',
  /** Whether somebody was there; the session stands in the header. */
  'attended',
  /** In which group somebody was; the session stands in the header. */
  'group',
  'shareContact',
  /** A field of the coalition's own, called as the header says. */
  'own',
] as const
export type ColumnField = (typeof columnFields)[number]

export type MappedColumn = {
  readonly index: number
  readonly field: ColumnField
  /** How sure the guess is, 0 to 1. */
  readonly certainty: number
  readonly why: 'header' | 'contents' | 'both' | 'nothing' | 'chosen'
}

/** What is in which column; a guess that people look at, or what they made of it. */
export type Mapping = { readonly shape: Shape; readonly columns: readonly MappedColumn[] }

/** What people chose otherwise: another shape, another field for a column. */
export type MappingChoice = {
  readonly shape?: Shape
  readonly fields?: Readonly<Record<number, ColumnField>>
}

/** The mapping with what people chose instead of the guess. */
export function withChoice(mapping: Mapping, { shape, fields = {} }: MappingChoice): Mapping {
  return {
    shape: shape ?? mapping.shape,
    columns: mapping.columns.map((column): MappedColumn => {
      const field = fields[column.index]
      return field ? { ...column, field, certainty: 1, why: 'chosen' } : column
    }),
  }
}

/** The first column with this field, or null. */
export const columnOf = ({ columns }: Mapping, field: ColumnField): number | null =>
  columns.find((column) => column.field === field)?.index ?? null

/**
 * Under what a mapping is remembered on a map: the same headers in the same order mean the same. What is
 * about a family is no header, and is not remembered.
 */
export const headerKey = ({ headers }: Pick<Sheet, 'headers'>): string =>
  headers.map((header) => (looksLikeFamily(header) ? '' : nameWords(header).join(' '))).join('|')
