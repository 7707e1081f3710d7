import type { SignName } from '@webwijzer/domain/family-signs'
import type { Marks } from '@webwijzer/domain/marked-name'
import type { Candidate } from './find-candidates.ts'

/** Something that is named in a sheet: whole cell, or a part of one that names several. */
export type Mention = {
  /** `<row>:<column>:<part>`; the same for the same file and mapping. */
  readonly id: string
  /** The row in the file, from 1. */
  readonly row: number
  readonly column: number
  readonly text: string
  /** What was said with the name, as at the worksheet: `GGD (vz)`, `Kerk?`. */
  readonly marks?: Marks
}

/** Why a cell names nobody who belongs on the map. */
export const notNamedReasons = [
  'nothing',
  'total',
  'ditto',
  'error',
  'reference',
  'heading',
  'sentence',
  'table',
  'programme',
  'function',
] as const
export type NotNamedReason = (typeof notNamedReasons)[number]

/** Why it must be asked who is meant. */
export const unclearReasons = ['umbrella', 'kind', 'several', 'sharedName'] as const
export type UnclearReason = (typeof unclearReasons)[number]

/** In which pile something named belongs. */
export type Verdict =
  | {
      readonly pile: 'same'
      readonly record: string
      readonly why: 'name' | 'abbreviation' | 'alias'
    }
  | { readonly pile: 'perhapsSame'; readonly candidates: readonly Candidate[] }
  | { readonly pile: 'new'; readonly name: string }
  | {
      readonly pile: 'unclear'
      readonly why: UnclearReason
      readonly candidates: readonly Candidate[]
    }
  | {
      readonly pile: 'notAnOrganisation'
      readonly why: NotNamedReason
      /** The table or programme on the map that it names. */
      readonly record: string | null
      /** The mention that a ditto mark repeats. */
      readonly repeats: string | null
    }
  | {
      readonly pile: 'familyOrCase'
      readonly sign: SignName | 'citizenNumber'
      readonly start: number
      readonly end: number
    }
export type Pile = Verdict['pile']

export type Matched = Mention &
  Verdict & {
    /** The first mention that says exactly the same: they stand or fall together. */
    readonly foldedInto: string | null
    /** Mentions in the same sheet that may well say the same; people decide. */
    readonly resembles: readonly string[]
  }
