import type { ColourGroup } from '@webwijzer/domain/records/domain'

type StartDomain = {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly colourGroup: ColourGroup
  /** Missed when nobody on the map works in it. */
  readonly expected: boolean
}

const start = (
  id: string,
  nl: string,
  en: string,
  colourGroup: ColourGroup,
  expected = true,
): StartDomain => ({ id, nl, en, colourGroup, expected })

/** The fields of work that the programme asks coalitions to think of; a map starts with all of them. */
export const startDomains: readonly StartDomain[] = [
  start('gemeente', 'Gemeente', 'Municipality', 'municipal'),
  start('werk_inkomen', 'Werk en inkomen', 'Work and income', 'municipal'),
  start('schuldhulp', 'Schuldhulp en geldzaken', 'Debt relief and money matters', 'debt'),
  start('wijkteam', 'Wijkteam en toegang', 'Neighbourhood team and access', 'welfare'),
  start('jgz', 'Jeugdgezondheidszorg', 'Youth health care', 'care'),
  start('geboortezorg', 'Geboortezorg', 'Birth care', 'care'),
  start('huisarts', 'Huisartsenzorg', 'General practice', 'care'),
  start('ggz', 'Geestelijke gezondheidszorg', 'Mental health care', 'care'),
  start('onderwijs', 'Onderwijs', 'Education', 'education'),
  start('mbo', 'Mbo', 'Vocational education', 'education'),
  start('kinderopvang', 'Kinderopvang en VVE', 'Child care and preschool', 'education'),
  start('jeugdhulp', 'Jeugdhulp', 'Youth care', 'youth'),
  start('veiligheid', 'Veiligheid', 'Safety', 'youth', false),
  start('welzijn', 'Welzijn', 'Social work', 'welfare'),
  start('vrijwillig', 'Vrijwillige inzet', 'Volunteering', 'welfare'),
  start('wonen', 'Wonen', 'Housing', 'living'),
  start('levensbeschouwing', 'Kerk en levensbeschouwing', 'Church and belief', 'informal'),
  start('noodhulp', 'Noodhulp in natura', 'Emergency aid in kind', 'informal'),
  start('kindfondsen', 'Kindfondsen en noodfondsen', 'Child and emergency funds', 'debt'),
  start('sport_cultuur', 'Sport en cultuur', 'Sports and culture', 'living'),
  start('bibliotheek', 'Bibliotheek en taal', 'Library and language', 'education'),
  start('nieuwkomers', 'Nieuwkomers', 'Newcomers', 'welfare', false),
  start('ervaring', 'Ervaringsdeskundigheid', 'Lived experience', 'informal'),
  start('werkgevers', 'Werkgevers', 'Employers', 'living', false),
]
