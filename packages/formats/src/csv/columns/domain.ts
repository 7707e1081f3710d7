import type { Domain } from '@webwijzer/domain/records'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import { text, yesNo } from '../codecs.ts'
import type { CsvTable } from '../csv-table.ts'

/** The domains of the pick-list that the coalitions start with, by the colour they share. */
const domainsByColour: Record<ColourGroup, readonly string[]> = {
  municipal: ['gemeente', 'werk_inkomen'],
  debt: ['schuldhulp', 'kindfondsen'],
  care: ['jgz', 'geboortezorg', 'huisarts', 'ggz'],
  education: ['onderwijs', 'mbo', 'kinderopvang', 'bibliotheek'],
  youth: ['jeugdhulp', 'veiligheid'],
  welfare: ['wijkteam', 'welzijn', 'vrijwillig', 'nieuwkomers'],
  living: ['wonen', 'sport_cultuur', 'werkgevers'],
  informal: ['levensbeschouwing', 'noodhulp', 'ervaring'],
}

const colourOf = new Map<string, ColourGroup>()
for (const colour of Object.keys(domainsByColour) as ColourGroup[])
  for (const domain of domainsByColour[colour]) colourOf.set(domain, colour)

export const domainTable: CsvTable<'domain'> = {
  file: 'domeinen.csv',
  kind: 'domain',
  columns: [
    [
      'id',
      '*',
      {
        fields: ['id', 'colourGroup'],
        read: (id) => {
          const colourGroup = colourOf.get(id)
          return colourGroup ? { id, colourGroup } : { id }
        },
        write: (domain: Domain) => domain.id,
      },
    ],
    ['naam', 'name', text],
    ['verwacht', 'expected', yesNo],
    ['toelichting', 'note', text],
  ],
}
