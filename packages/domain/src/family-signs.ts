// How people write about a family on a flip-over, in Dutch. Every line is a pattern and the names of
// organisations that it must leave alone; add to it with an example in looks-like-family.test.ts.

export const signNames = [
  'age',
  'childCount',
  'parentOf',
  'relative',
  'whichChild',
  'situation',
  'familyName',
  'oneFamily',
  'person',
  'nameWithAge',
  'address',
  'postalCode',
  'birthDate',
  'phone',
  'email',
  'case',
] as const
export type SignName = (typeof signNames)[number]

/** What a text is typed into: who may be reached how is meant to stand in a contact, not elsewhere. */
export type TextKind = 'name' | 'text' | 'contact' | 'targetGroup'

export type Sign = {
  readonly sign: SignName
  readonly pattern: RegExp
  /** Texts with this in them are not meant. */
  readonly not?: RegExp
  /** Where it may stand. */
  readonly notIn?: readonly TextKind[]
}

const number = '(?:[1-9]|1[0-2]|een|één|twee|drie|vier|vijf|zes|zeven|acht)'
const age =
  '(?:[1-9]|1\\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)'
const parent =
  '(?:moeder|vader|mama|papa|mam|oma|opa|grootmoeder|grootvader|ouder|tante|oom|stiefvader|stiefmoeder|pleegmoeder|pleegvader)'
const child =
  '(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|baby(?:tje)?|kleuter|peuter|puber|tiener|tweeling|jongen|jongetje|meisje|pleegkind|(?:klein|pleeg|stief)(?:zoon|dochter)|kleinkind)'
const children =
  "(?:kinderen|kindjes|kids|zoons|zonen|zoontjes|dochters|dochtertjes|jongens|meisjes|meiden|kleuters|peuters|pubers|baby's|kleinkinderen)"
const relation = `(?:${parent}|${child}|${children}|partner|ex|man|vrouw|broer(?:tje)?|zus(?:je)?|gezin)`
const infix =
  "(?:(?:[Vv]\\.? ?[Dd]\\.?|[Vv]/d|[Vv]\\.|[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Bb]en|'t) )*"
const surname = `${infix}[A-Z][\\p{Ll}'-]+`
const doing =
  '(?:zit|heeft|is|krijgt|kreeg|woont|wil|kan|moet|mag|gaat|komt|durft|werkt|spreekt|slaapt|verblijft|had|was|loopt|vertelt|zegt|vraagt|raakt|belde|betaalt|gescheiden|overleden|ontslagen|dakloos|werkloos|verslaafd|zorgt voor|slaat|drinkt|weigert|huilt|verdient|stalkt|bedreigt)'
/** A street that is called after one is none: Kerkstraat. */
const building =
  /(?<!\p{L})(?:(?:wijk|buurt|school|basisschool|kantoor|praktijk|centrum|huis|winkel|loket|kerk|moskee|team|stichting|post(?!code)|punt|gebouw|bibliotheek|inloop)\p{L}*|(?!ver)\p{L}{3,}(?:centrum|huis|school|winkel|praktijk))(?!\p{L})(?<!straat|laan|weg|plein|singel|gracht|kade|dijk|hof|steeg|pad|plantsoen|dreef)/iu
/** How somebody is, which is nobody else's business. */
const state =
  '(?:gescheiden|overleden|ontslagen|verslaafd|depressief|werkloos|dakloos|ziek|zwanger|gedetineerd|uithuisgeplaatst|uit huis geplaatst|in (?:detentie|behandeling|wsnp|de (?:gevangenis|ziektewet|bijstand|schuldsanering|schulden|wsnp)))'
const gathering = '(?:dag|club|kamp|weekend|groep|gym|yoga|zwemmen|ochtend|middag|centraal)'
const months = '(?:jan|feb|maart|mrt|apr|mei|juni|juli|jun|jul|aug|sep|okt|nov|dec)[a-z]*'
const firstNames =
  'Aisha|Ali|Amina|Amira|Anna|Anouk|Bas|Bram|Carla|Daan|Daniel|Demi|Emma|Esra|Eva|Fatima|Femke|Fleur|Hanna|Hassan|Ibrahim|Ilse|Iris|Jan|Jayden|Jeroen|Jesse|Johan|Karin|Kees|Kevin|Khadija|Kim|Lars|Laura|Levi|Lieke|Linda|Lisa|Lotte|Luuk|Maria|Marieke|Mark|Mees|Mehmet|Mia|Milan|Mila|Mohamed|Mohammed|Monique|Naomi|Noah|Noor|Nora|Omar|Peter|Piet|Rachid|Rosa|Ruben|Samira|Sanne|Sara|Sarah|Sem|Sofie|Sophie|Stijn|Tess|Thijs|Thomas|Tim|Tom|Yara|Youssef|Yusuf|Zahra|Zoë'

/** From the surest sign to the least sure; the first that is found is told. */
export const familySigns: readonly Sign[] = [
  {
    sign: 'parentOf',
    pattern: new RegExp(
      `\\b(?:${parent} van (?:${number}\\b|[A-Z]\\p{Ll}+|een |de |het )|(?:moeders|vaders|ouders) van ${number}\\b)`,
      'iu',
    ),
    not: new RegExp(
      `\\b${parent} van (?:noord|zuid|oost|west|het (?:jaar|project|initiatief|idee)|alle |de (?:wijk|buurt|club|groep|coalitie)|centrum)`,
      'i',
    ),
  },
  {
    sign: 'relative',
    pattern: new RegExp(
      `\\b(?:(?:haar|hun|mijn) (?:oudste |jongste |kleine |eerste |nieuwe |ex-?)?${relation}|(?<!er |dit |dat |wij |we |die |zij )zijn (?:oudste |jongste |kleine |nieuwe |ex-?)?(?:${parent}|zoon(?:tje)?|dochter(?:tje)?|vrouw|partner|gezin|ex|zus(?:je)?|broer(?:tje)?)|(?:met|en) zijn ${children}|(?<![\\p{L}])${parent} ?(?:\\+|&|en|met|,) ?(?:${number} |${child}|${children}|baby)|${parent} en ${parent}(?= ${doing}| zijn| hebben| ${state}))\\b`,
      'iu',
    ),
    not: new RegExp(
      `\\b(?:(?:${parent})[ -](?:en|&|\\+)[ -](?:${parent}|${child})[ -]?${gathering}|stichting (?:mijn|ons)|ouder en (?:kind|baby)|ouder-kind|moeder en kind(?:huis|centrum| ?groep| ?zorg)?$|vader en kind(?:dag|club)|mijn (?:kind|gezin) (?:en ik|wijzer)|moeder & kind|ouder & kind|vader & zo(?:on|nen))\\b`,
      'i',
    ),
  },
  {
    sign: 'relative',
    pattern: new RegExp(
      `\\b(?:${child}|${children}|${parent}|broer(?:tje)?|zus(?:je)?|neefje|nichtje|partner|ex) van (?:de |het )?(?:fam(?:ilie|\\.)?|gezin|mevrouw|mevr\\.?|mw\\.?|dhr\\.?|meneer|(?:de )?heer|moeder|vader) `,
      'i',
    ),
  },
  {
    sign: 'relative',
    pattern: new RegExp(
      `\\b(?:(?:zoon(?:tje)?|dochter(?:tje)?|broer(?:tje)?|zus(?:je)?|neefje|nichtje|(?:klein|pleeg|stief)(?:zoon|dochter|kind)) van [A-Z][\\p{Ll}]+|kinderen van (?:${firstNames}))(?!\\p{L})`,
      'u',
    ),
  },
  {
    sign: 'whichChild',
    pattern: new RegExp(
      `\\b(?:oudste|jongste|middelste|pasgeboren) (?:${child}|${children})\\b`,
      'i',
    ),
  },
  {
    sign: 'childCount',
    pattern: new RegExp(
      `(?<!\\d[-–.,]?|per |max |maximaal |voor |groep |kids |kdv |bso |dagverblijf |opvang |stichting )\\b${number} (?:kleine |jonge |thuiswonende |minderjarige |opgroeiende )?(?:${children}|(?<!een )kind)\\b(?! per)`,
      'i',
    ),
  },
  {
    sign: 'age',
    pattern:
      /(?<!\d ?[-–/] ?|\b(?:tot|t\/m|tm|vanaf|onder|boven|de|en met|rond|circa|ca\.|al|bestaat|sinds|en|peuters|kleuters|jongeren|jeugd|vve) )\b(?:[1-9]|1\d|2[0-3])[ -]?(?:jr|jaar|jarige?|mnd|maanden|maand|weken)\b/i,
    not: /\b(?:project|traject|looptijd|periode|contract|subsidie|pilot|plan) van \d|\b\d+ ?(?:jr|jaar|maanden|weken) (?:ervaring|bestaan|lang|geleden|later|subsidie|jubileum|looptijd|gratis|samen|contract|geldig|wacht)|wachttijd|wachtlijst|binnen \d|om de \d|elke \d|per (?:jaar|maand)|tot \d|jubileum/i,
    notIn: ['targetGroup'],
  },
  {
    sign: 'age',
    pattern: new RegExp(
      `\\b(?:${child}|broertje|zusje|leerling|tienermoeder) (?:van ${age}\\b(?! ?[-–/+]| tot| t/m| en ouder)|(?:[A-Z]\\.? )?\\(\\d{1,2}(?: ?(?:jr|j|mnd|m)\\.?)?\\))`,
      'i',
    ),
    notIn: ['targetGroup'],
  },
  {
    sign: 'situation',
    pattern: new RegExp(
      `\\b(?:ouders|${parent}|zoon|dochter|kind|partner|tiener|meisje|jongen)(?: [A-Z]\\.)?(?: \\(\\d+\\))?(?: is| zijn| zit)? ${state}\\b|\\b(?:stel|echtpaar|koppel|vrouw|man) met (?:${number} |baby|schulden)|\\bzwangere tiener(?!s)|\\b(?:zij|ze|is) (?:is )?zwanger\\b`,
      'i',
    ),
    not: /\b(?:elk|ieder|geen|ziek) kind\b|\bals (?:ouders|een)\b/i,
  },
  {
    sign: 'situation',
    pattern: new RegExp(
      `(?<!elk |elke |ieder |iedere |geen |als |dat een |jouw |welk )\\b(?:${parent}|zoon|dochter|jongen|meisje|gezin|mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|cli[eë]nt(?:e)?|kind) (?:zelf |ook |nu |nog )?${doing}\\b|\\balleenstaande (?:moeder|vader|ouder)\\b|\\b(?:moeder|vader|zoon|dochter)(?:,| -) (?:geen|veel|ziek|schulden|huurschuld|zonder)`,
      'i',
    ),
    not: /\b(?:elk|ieder|geen|het) kind (?:is|heeft|mag|kan|moet)\b|\bkind is koning|kind kan|elk gezin/i,
  },
  {
    sign: 'familyName',
    pattern: new RegExp(
      `(?<!(?:en|&|voor|per|van|[Jj]eugd|[Ee]lk|[Ii]eder|[Jj]ong|[Ee][eé]n|de) )\\b(?:[Gg]ezin|[Ff]amilie|[Ff]am\\.?|[Hh]uishouden) (?!Centraal|Lokaal|Noord|Zuid|Oost|West|Centrum|Plus|In|En|Academie|Netwerk|Loket|Team|Totaal|Support|Coach|Punt|Academy|Huis|Plein|Beter|Samen|First|Voorop|Eerst|Actief|Nederland|Groepsplan|Zorg|Steun|Kring|Beraad)${surname}`,
      'u',
    ),
    not: /\b[Ff]amilie (?:en|&)|[Ff]amiliefonds|[Ff]amiliehuis/,
  },
  {
    sign: 'oneFamily',
    pattern: new RegExp(
      `(?<!(?:en|&|elk|ieder|per|voor|hele|jong|een|het|jeugd|één) )\\bgezin (?:met (?:${number}|schuld|huur|veel|geen|een|dochter|zoon|baby)|uit |dat |aan de |in de |zonder |van \\d|\\d)`,
      'i',
    ),
    not: /\b(?:steungezin|vraaggezin|gastgezin)\b/i,
  },
  {
    sign: 'person',
    pattern: new RegExp(
      `(?<![\\p{L}]|[Ff]onds |[Ss]tichting )(?:[Mm]w\\.?|[Mm]evr\\.?|[Mm]evrouw|[Mm]ej\\.?|[Dd]hr\\.?|de heer|[Mm]eneer|[Mm]nr\\.?) (?:[A-Z]\\. ?)*${surname}`,
      'u',
    ),
    notIn: ['contact'],
  },
  {
    sign: 'nameWithAge',
    pattern: new RegExp(
      `\\b(?:${firstNames})(?: [A-Z]\\.?)? ?(?:\\(\\d{1,2}\\)|, ?\\d{1,2}\\b(?!\\d|-)|(?<= )van ${age}\\b)`,
      'u',
    ),
  },
  {
    sign: 'nameWithAge',
    pattern: /\p{Lu}\p{Ll}+ ?\(\d{1,2}\),? ?(?:in |uit )?(?:groep|klas) ?[1-8]\b/u,
  },
  {
    sign: 'birthDate',
    pattern: new RegExp(
      `(?:\\bgeb\\.?|\\bgeboren(?: op| in)?|\\bgeboortedatum:?|\\*) ?(?:\\d{1,2}[-/. ](?:\\d{1,2}|${months})[-/. ]\\d{2,4}|${months} \\d{4}|(?:19|20)\\d{2})`,
      'i',
    ),
  },
  {
    sign: 'postalCode',
    pattern: /(?<![\d€.-])\b(?!(?:19|20)\d\d )[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/,
    not: building,
    notIn: ['contact'],
  },
  {
    sign: 'address',
    pattern:
      /\b\p{L}+(?:straat|laan|weg|plein|singel|gracht|kade|dijk|hof|steeg|pad|plantsoen|dreef|str\.) \d{1,4} ?(?:[a-z]\b|-?\d{1,3}\b|hs|bis)?/iu,
    not: building,
    notIn: ['contact'],
  },
  {
    sign: 'phone',
    pattern: /(?<!\d)(?:06|\+31 ?\(?0?\)?6|00316)[- ]?(?:\d[- ]?){7}\d(?!\d)/,
    notIn: ['contact'],
  },
  {
    sign: 'email',
    pattern:
      /[\w.+-]+@(?:gmail|hotmail|live|outlook|ziggo|kpnmail|kpnplanet|planet|xs4all|yahoo|icloud|home|upcmail|hetnet|casema|telfort|me|msn|proton|protonmail)\.\w{2,3}\b/i,
    notIn: ['contact'],
  },
  {
    sign: 'case',
    pattern:
      /\b(?:zie casus|casus (?:van|over|gezin|familie|moeder|vader)|[Cc]asus (?!Overleg|Regie|Team|Tafel|Groep|Bespreking|Noord|Zuid|Oost|West|Centrum)\p{Lu}\p{Ll}+)/u,
  },
]
