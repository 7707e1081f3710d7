import { nameWords } from '@webwijzer/domain/name-words'
import type { ColumnField } from './mapping.ts'

// What people write above a column, Dutch and English; as words, without capitals and punctuation.

const written: Readonly<Partial<Record<ColumnField, string>>> = {
  number: 'nr|nummer|no|id|volgnummer|number|#|rij|flip|flipover|foto',
  name: 'naam|name|titel|title|label|omschrijving',
  organisation:
    'organisatie|organisaties|naam organisatie|naam van de organisatie|partij|partijen naam|instelling|instantie|organisation|organization|organisation name|organization name|party|name of organisation|werkgever|employer|bedrijf|club of organisatie|stakeholder|agency',
  table:
    'overleg|overleggen|overlegtafel|tafel|bij welk overleg|welk overleg|welke overleggen|naam overleg|naam van het overleg|overlegvorm|zit bij|zit in|netwerk|table|meeting|meetings|which meeting|consultation table|sits at|netwerkoverleg|gremium',
  parties:
    'partijen|deelnemende partijen|wie zitten erbij|wie zitten er|wie zitten aan tafel|wie zit erbij|wie doet mee|wie doen mee|deelnemers|aanwezig|aanwezigen|leden|aan tafel|deelnemende organisaties|parties|members|attendees|who is there|who attends|who sits there|participants|organisaties aan tafel',
  programme: 'programma|project|programme|program|regeling|naam programma|naam project|initiatief',
  partners: 'partners|samenwerkingspartners|partijen in programma|met wie|with whom',
  lead: 'trekker|voorzitter van|trekkende partij|lead|leading party|verantwoordelijk|organisator|gastheer|wie trekt',
  person:
    'voornaam|roepnaam|deelnemer|persoon|contactpersoon|first name|person|participant|naam deelnemer|wie ben je|your name',
  function:
    'functie|beroep|function|job title|role in organisation|wat is je functie|functie titel',
  from: 'van|vanuit|bron|from|source|organisatie a|organisatie 1|partij a|partij 1|party a|start',
  to: 'naar|doel|to|target|organisatie b|organisatie 2|partij b|partij 2|met|party b',
  linkKind:
    'soort relatie|relatie|type relatie|verbinding|soort verbinding|link|relation|type of link|kind of link|relationship',
  role: 'rol|role|rol aan tafel|deelname|hoe|soort deelname|rol in overleg',
  abbreviation: 'afkorting|afk|kort|abbreviation|short|short name|acronym',
  aliases: 'aliassen|alias|ook wel|andere naam|andere namen|also known as|other names|aka',
  formality:
    'formeel informeel|formeel of informeel|soort|formeel|formal informal|formal or informal|type|soort organisatie|formal|f i',
  domain: 'domein|sector|vakgebied|werkveld|thema|domain|field|field of work|leefgebied|categorie',
  umbrella: 'koepel|moederorganisatie|onderdeel van|umbrella|part of|parent organisation|hoort bij',
  level: 'niveau|schaal|level|scale',
  area: 'werkgebied|gebied|wijk|plaats|buurt|area|neighbourhood|neighborhood|district|regio|where',
  offer:
    'aanbod|wat doen ze|wat doet deze organisatie|activiteiten|hulp|wat bieden ze|offer|what do they do|services|description|beschrijving|wat doen zij|activities|wat doet de organisatie',
  targetGroup:
    'doelgroep|voor wie|leeftijd|voor wie leeftijd|target group|for whom|ages|age|audience|leeftijden',
  referral:
    'verwijzing nodig|verwijzing|verwijzing nodig ja nee|referral|referral needed|doorverwijzing',
  email: 'e mail|email|mail|contact|mailadres|e mailadres|emailadres|email address',
  phone: 'tel|telefoon|telefoonnummer|tel nr|mobiel|phone|telephone|phone number|telnr',
  frequency: 'frequentie|hoe vaak|frequency|how often|wanneer',
  casesDiscussed: 'casussen besproken|casuistiek|casussen|bespreekt casussen|cases|cases discussed',
  reason: 'reden|waarom|motivatie|toelichting nominatie|reason|why|omdat|because',
  sentence:
    'dan bel ik|zin|zin dan bel ik|als ik het niet meer weet dan bel ik|i call|who do you call',
  remark:
    'opmerking|opmerkingen|notitie|notities|toelichting|bijzonderheden|remark|remarks|notes|note|comments|comment|aantekeningen',
}

const phrases: readonly { field: ColumnField; phrase: string }[] = Object.entries(written).flatMap(
  ([field, list]) => list.split('|').map((phrase) => ({ field: field as ColumnField, phrase })),
)

/** For what a header may stand, with how surely, 0 to 1: all of it, or a part of it. */
export function headerFields(header: string): ReadonlyMap<ColumnField, number> {
  const text = nameWords(header).join(' ')
  const found = new Map<ColumnField, number>()
  for (const { field, phrase } of phrases) {
    const certainty = certaintyOf(text, phrase)
    if (certainty > (found.get(field) ?? 0)) found.set(field, certainty)
  }
  return found
}

function certaintyOf(text: string, phrase: string): number {
  if (text === phrase) return 0.95
  if (phrase.length < 3 || !` ${text} `.includes(` ${phrase} `)) return 0
  const share = phrase.length / text.length
  return (text.startsWith(phrase) ? 0.6 : 0.5) + 0.3 * share
}
