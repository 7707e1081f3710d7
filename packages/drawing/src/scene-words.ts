import type { ColourGroup } from '@webwijzer/domain/records/domain'

/** The sentences of a drawn map; `overview` in packages/messages has them. */
export type SceneWords = {
  readonly legend: {
    readonly groups: Record<ColourGroup, string>
    readonly noDomain: string
    readonly table: string
    readonly informal: string
    readonly programme: string
    readonly webber: string
    readonly possibleWebber: string
    readonly seat: string
    readonly lead: string
    readonly link: string
    readonly programmeLine: string
    readonly wished: string
  }
  readonly insight: {
    counts(n: { organisations: number; tables: number; seats: number; programmes: number }): string
    largestTable(table: { name: string; seats: number }): string
    mostSeats(names: readonly string[]): string
    loose(names: readonly string[]): string
    webbers(names: readonly string[]): string
  }
}
