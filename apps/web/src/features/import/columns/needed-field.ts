import { mainFields } from '@webwijzer/matching/guess-shape'
import type { ColumnField, Mapping } from '@webwijzer/matching/mapping'

/** The column without which a list of this shape says nothing. */
export const neededField = ({ shape }: Pick<Mapping, 'shape'>): ColumnField => mainFields[shape]
