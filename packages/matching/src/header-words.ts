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
    'functie|beroep|contact functie|functie contactpersoon|function|job title|contact function|role in organisation|wat is je functie|functie titel',
  from: 'van|vanuit|bron|from|source|organisatie a|organisatie 1|partij a|partij 1|party a|start',
  to: 'naar|doel|to|target|organisatie b|organisatie 2|partij b|partij 2|met|party b',
  linkKind:
    'soort|type|kind|soort lijn|soort relatie|relatie|type relatie|verbinding|soort verbinding|link|relation|type of link|kind of link|relationship',
  role: 'rol|role|rol aan tafel|deelname|hoe|soort deelname|rol in overleg|role at the table',
  abbreviation: 'afkorting|afk|kort|abbreviation|short|short name|acronym',
  aliases: 'aliassen|alias|ook wel|andere naam|andere namen|also known as|other names|aka',
  formality:
    'formeel informeel|formeel of informeel|formeel of informeel netwerk|soort|formeel|formal informal|formal or informal|type|soort organisatie|formal|f i',
  domain: 'domein|sector|vakgebied|werkveld|thema|domain|field|field of work|leefgebied|categorie',
  umbrella: 'koepel|moederorganisatie|onderdeel van|umbrella|part of|parent organisation|hoort bij',
  level: 'niveau|schaal|level|scale',
  area: 'werkgebied|gebied|wijk|plaats|buurt|area|neighbourhood|neighborhood|district|regio|where',
  offer:
    'aanbod|wat doen ze|wat doet deze organisatie|activiteiten|hulp|wat bieden ze|offer|what do they do|services|description|beschrijving|omschrijving|wat doen zij|activities|wat doet de organisatie',
  targetGroup:
    'doelgroep|voor wie|leeftijd|voor wie leeftijd|target group|for whom|ages|age|audience|leeftijden',
  referral:
    'verwijzing nodig|verwijzing|verwijzing nodig ja nee|referral|referral needed|doorverwijzing',
  email:
    'e mail|email|mail|contact|contact email|contact e mail|mailadres|e mailadres|emailadres|email address',
  phone:
    'tel|telefoon|contact telefoon|contact phone|telefoonnummer|tel nr|mobiel|phone|telephone|phone number|telnr',
  frequency: 'frequentie|hoe vaak|frequency|how often|wanneer',
  casesDiscussed: 'casussen besproken|casuistiek|casussen|bespreekt casussen|cases|cases discussed',
  reason: 'reden|waarom|motivatie|toelichting nominatie|reason|why|omdat|because',
  sentence:
    'dan bel ik|zin|zin dan bel ik|als ik het niet meer weet dan bel ik|i call|who do you call',
  self: 'zelf of ander|zichzelf|noemt zichzelf|self or other|names itself',
  nominator:
    'voorgesteld door|genoemd door|wie noemt|wie zegt het|ingevuld door|proposed by|named by|nominated by|nominator',
  sector: 'sector|medisch sociaal|medisch of sociaal|medisch sociaal informeel|medical social',
  phases: 'fasen|fase|levensfase|levensfasen|phases|phase|stages|life stage',
  referralNote:
    'verwijzing toelichting|toelichting verwijzing|hoe verwijzen|hoe aanmelden|aanmelden|aanmelding|referral note|how to refer|how to apply',
  importance: 'waarom belangrijk|belang|importance|why important',
  informWish: 'wil op de hoogte blijven|op de hoogte houden|wants to be informed|keep informed',
  status: 'status|stand|is er of willen we dit|loopt het|state',
  checked: 'nagekeken|gecontroleerd|bevestigd|checked|confirmed',
  purpose: 'doel|doelstelling|waarvoor|doel van het overleg|purpose|aim|goal',
  tableKind:
    'soort overleg|soort|type|kind|type overleg|kind of table|kind of meeting|type of meeting',
  informalConnection:
    'informeel aangesloten|informeel netwerk|hoe is het informele netwerk aangesloten|aansluiting informeel|informal connection|informal network|how is the informal network connected',
  alignment:
    'afstemming|aansluiten of afstemmen|aansluiten afstemmen|wat willen we ermee|alignment|join or coordinate',
  marginal: 'zijdelings|aan de rand|marginal|only marginally',
  how: 'hoe aangesloten|hoe doen zij mee|hoe doet men mee|wijze van deelname|how connected|how attached|how do they take part',
  certainty: 'zekerheid|zeker|hoe zeker|hoe zeker is dit|certainty|sure|how sure',
  programmeKind:
    'soort programma|soort|type|kind|soort regeling|type programma|kind of programme|type of programme',
  period: 'looptijd|periode|duur|jaren|period|duration|running time|years',
  strength:
    'sterkte|kracht|hoe vaak contact|hoe vaak is er contact|intensiteit|strength|weight|intensity',
  directed: 'richting|gericht|een kant op|direction|directed',
  goesWell: 'wat gaat goed|gaat goed|goed|what goes well|goes well',
  canImprove: 'wat kan beter|kan beter|verbeterpunt|what can improve|can improve|could be better',
  agreement: 'afspraak|afspraken|agreement|agreements',
  fixedParticipant: 'vaste deelnemer|vast|vaste|fixed participant|regular participant|fixed',
  projectTeam: 'projectteam|in projectteam|zit in het projectteam|project team|in project team',
  experienceExpert:
    'ervaringsdeskundige|ervaringsdeskundig|ervaringskennis|expert by experience|experience expert',
  since:
    'nieuw sinds sessie|sinds sessie|nieuw sinds|doet mee sinds|since session|new since session',
  shareContact:
    'contact delen|contactgegevens delen|mag gedeeld|delen|toestemming|share contact|may share contact|consent',
  remark:
    'opmerking|opmerkingen|notitie|notities|toelichting|bijzonderheden|remark|remarks|notes|note|comments|comment|aantekeningen',
}

const phrases: readonly { field: ColumnField; phrase: string }[] = Object.entries(written).flatMap(
  ([field, list]) => list.split('|').map((phrase) => ({ field: field as ColumnField, phrase })),
)

/** Headers that a list of phrases cannot hold, surest first. */
const patterns: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:voorgesteld|genoemd|proposed|named|nominated) (?:door|by)\b/, 'nominator'],
  [/ ids?$/, 'number'],
  [/^(?:groep|group)\b.*\bsess\p{L}* ?\d{1,2}$/u, 'group'],
  [/^(?:aanwezig|present|attended)?\s*sess\p{L}* ?\d{1,2}$/u, 'attended'],
]

/** For what a header may stand, with how surely, 0 to 1: all of it, or a part of it. */
export function headerFields(header: string): ReadonlyMap<ColumnField, number> {
  const text = nameWords(header).join(' ')
  const special = patterns.find(([pattern]) => pattern.test(text))
  if (special) return new Map([[special[1], 0.95]])
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
