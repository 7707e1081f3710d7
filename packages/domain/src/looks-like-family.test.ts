import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isCitizenNumber } from './citizen-number.ts'
import { looksLikeFamily } from './looks-like-family.ts'

const aboutFamilies = [
  ['kind van 4 jr op school', 'age'],
  ['jongen, 7 jaar', 'age'],
  ['een 3-jarige', 'age'],
  ['baby (8 maanden)', 'age'],
  ['Levi (14 maanden)', 'age'],
  ['gezin, 3 kinderen', 'childCount'],
  ['woont met drie kinderen in een kamer', 'childCount'],
  ['2 kleine kinderen en geen werk', 'childCount'],
  ['twee dochters op de basisschool', 'childCount'],
  ['moeder van 2', 'parentOf'],
  ['vader van Kees', 'parentOf'],
  ['moeder van een tweeling', 'parentOf'],
  ['ouders van 4 kinderen', 'parentOf'],
  ['moeder + 2 kinderen Rivierenbuurt, huurschuld (zie casus groep C1)', 'relative'],
  ['Fatima en haar zoon', 'relative'],
  ['Aïcha met haar dochtertje', 'relative'],
  ['de jongen en zijn moeder', 'relative'],
  ['hun kinderen gaan niet naar school', 'relative'],
  ['moeder met baby', 'relative'],
  ['haar ex betaalt niet', 'relative'],
  ['oma en kleinkind wonen samen, haar kleinkinderen', 'relative'],
  ['vader zit in traject bij Kredietbank, oudste zoon naar SBO', 'whichChild'],
  ['jongste dochter heeft astma', 'whichChild'],
  ['moeder heeft schulden', 'situation'],
  ['vader is ontslagen', 'situation'],
  ['alleenstaande moeder', 'situation'],
  ['mevrouw durft de post niet te openen', 'situation'],
  ['cliënt komt niet opdagen', 'situation'],
  ['zoon loopt weg van huis', 'situation'],
  ['gezin Jansen', 'familyName'],
  ['familie El Amrani', 'familyName'],
  ['fam. de Boer', 'familyName'],
  ['Gezin van den Berg', 'familyName'],
  ['gezin uit de Rivierenbuurt', 'oneFamily'],
  ['gezin met huurschuld', 'oneFamily'],
  ['gezin in de Kerkwijk', 'oneFamily'],
  ['mw. De Vries', 'person'],
  ['mevrouw Yilmaz', 'person'],
  ['dhr. P. van Dijk', 'person'],
  ['gesproken met de heer Bakker', 'person'],
  ['Naomi (26)', 'nameWithAge'],
  ['Jayden, 7', 'nameWithAge'],
  ['Selim (8) groep 4', 'nameWithAge'],
  ['Dorpsstraat 12', 'address'],
  ['woont Lindelaan 4a', 'address'],
  ['1234 AB', 'postalCode'],
  ['postcode 9712CP', 'postalCode'],
  ['bsn 123456782', 'citizenNumber'],
  ['111222333', 'citizenNumber'],
  ['geb. 12-03-2015', 'birthDate'],
  ['geboren 4 maart 2019', 'birthDate'],
  ['geboortedatum: 01/02/2016', 'birthDate'],
  ['06-12345678', 'phone'],
  ['+31 6 12345678', 'phone'],
  ['fam.jansen@hotmail.com', 'email'],
  ['zie casus groep C1', 'case'],
] as const

const names = [
  'Moeders van Noord',
  'Keukentafel Moeders van Noord',
  'Moeders v. Noord',
  'Vaders van Zuid',
  'Buurtgezinnen',
  'Buurtgezinnen Lindevoort',
  'Huis van de Wijk',
  'Huis van het Kind',
  'Stichting Jarige Job',
  'Vadercentrum Adam',
  'Home-Start',
  'Opvoedpunt 0-4',
  'Basisschool De Vlinder 12',
  'Stichting Kinderen van de Voedselbank',
  'GGD JGZ 4-18 jr',
  'JGZ 0-4 jaar',
  'CB (0-4)',
  'CJG – Centrum voor Jeugd en Gezin',
  'Centrum Jeugd & Gezin Utrecht',
  'Jeugd en Gezin Noord',
  'Gezin Centraal',
  'Stichting Gezinshuis De Boom',
  'Gezinscoach',
  'Familie Academie',
  'Familiehuis Ronald',
  'Moedercentrum Holendrecht',
  'Moeder en Kindzorg',
  'Ouder en Kind Team',
  'Ouder- en Kindteam Oost',
  'Ouder-kindgroep',
  'Ouders van de OR',
  'Oma Ans kookt',
  "Opa's en oma's voor de klas",
  "Mama's Garden",
  'Zonen en Dochters',
  'Het Vergeten Kind',
  'Stichting het Gehandicapte Kind',
  'Defence for Children',
  'Kinderhulp',
  'Nationaal Fonds Kinderhulp',
  'Kind & Gezin',
  'Kinderdagverblijf De Drie Musketiers',
  'IKC De Zevensprong',
  'De Twee Wezen',
  'Scouting Groep 12',
  'Groep 8 van De Kastanje',
  'Wijkcentrum Dorpsstraat 5',
  'Kerk aan de Kerkstraat',
  'Buurthuis Parkweg',
  'Armoedepact 2025',
  'Sinds 2015 RK Caritas',
  'Wij zijn kinderen van de wijk',
  'Kansrijke Start',
  'Casusregie complexe gezinnen',
  'casusoverleg',
  'Leger des Heils',
  'Dokter Van Dale Huis',
  'Burgemeester De Vrieslaan',
  'Stichting De Heeren van Zuid',
  'Sint-Ebbe',
  'Steunouder Nederland',
  'Vader & Zoon Loodgieters',
  'Wij Zijn Sterk',
  'Alleenstaande ouders Lindevoort',
  'Elk kind heeft een fiets',
  'Eén Gezin Eén Plan',
  'Samen voor elk gezin',
  'Voor Elkaar 1000 dagen',
  'Humanitas Tandem',
  'TOTAAL: 61',
  '50|50 Workcenter',
  'Anna Huis',
  'Rosa Manus',
  '000-000 00 01',
  'De Broekriem',
]

/** Lines of a list of many more examples. */
const linesOf = (file: string) =>
  readFileSync(new URL(`../../../data/fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

describe('what is about a family is seen', () => {
  test.each(aboutFamilies)('%s', (text, sign) => {
    expect(looksLikeFamily(text)?.sign).toBe(sign)
  })

  test.each(linesOf('about-families.txt'))('%s', (text) => {
    expect(looksLikeFamily(text, 'name')).not.toBeNull()
  })

  test('and it is told where', () => {
    const text = 'besproken: gezin Jansen'
    const found = looksLikeFamily(text)
    expect(text.slice(found?.start, found?.end)).toBe('gezin Jansen')
  })
})

describe('what is called after families is left alone', () => {
  test.each(names)('%s', (name) => {
    expect(looksLikeFamily(name, 'name')).toBeNull()
  })

  test.each(linesOf('not-about-families.txt'))('%s', (name) => {
    expect(looksLikeFamily(name, 'name')).toBeNull()
  })

  test.each([
    ['gezinnen met kinderen 0-18', 'targetGroup'],
    ['kinderen tot 18 jaar', 'targetGroup'],
    ['kinderen van 4 tot 12 jaar', 'targetGroup'],
    ['leerlingen 5-23', 'targetGroup'],
    ['gezinnen met kind onder 7', 'targetGroup'],
    ['12 jaar', 'targetGroup'],
    ['voedselbank@example.org', 'contact'],
    ['06-12345678', 'contact'],
    ['buurtmoeders@gmail.com', 'contact'],
    ['mw. De Vries, coördinator', 'contact'],
    ['Dorpsstraat 12, 1234 AB Lindevoort', 'contact'],
    ['Een steungezin helpt een gezin in de buurt.', 'text'],
    ['Vrijwilliger komt een dagdeel per week thuis.', 'text'],
    ['Moeders eten samen en helpen elkaar met spullen en tips.', 'text'],
    ['Er zijn kinderen die niemand ziet.', 'text'],
    ['Er zijn 14 scholen en 200 kinderen.', 'text'],
    ['Wachttijd van 6 weken', 'text'],
    ['We werken al 10 jaar samen.', 'text'],
    ['Kredietbank belt binnen een week terug.', 'text'],
    ['Geen enkele informele partij zit aan een casustafel.', 'text'],
    ['let op: zit ook bij casusregie', 'text'],
    ['nummer 123456789', 'text'],
    ['KvK 12345678', 'text'],
  ] as const)('%s, as %s', (text, kind) => {
    expect(looksLikeFamily(text, kind)).toBeNull()
  })
})

test('a number is a citizen number by the eleven test only', () => {
  expect(isCitizenNumber('111222333')).toBe(true)
  expect(isCitizenNumber('123456782')).toBe(true)
  expect(isCitizenNumber('123456789')).toBe(false)
  expect(isCitizenNumber('000000000')).toBe(false)
})
