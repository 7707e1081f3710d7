// What Dutch people write short, and what they call by its kind. No name of any one place stands here.

/** Abbreviations that are in use everywhere, and the words they stand for. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  amw: ['algemeen', 'maatschappelijk', 'werk'],
  bieb: ['bibliotheek'],
  bs: ['basisschool'],
  bso: ['buitenschoolse', 'opvang'],
  cb: ['consultatiebureau'],
  cbs: ['basisschool'],
  cjg: ['centrum', 'jeugd', 'gezin'],
  coa: ['centraal', 'orgaan', 'opvang', 'asielzoekers'],
  gem: ['gemeente'],
  gkb: ['kredietbank'],
  hag: ['huisartsengroep'],
  ib: ['intern', 'begeleider'],
  jb: ['jeugdbescherming'],
  jgz: ['jeugdgezondheidszorg'],
  kdv: ['kinderdagverblijf', 'kinderopvang'],
  ks: ['kansrijke', 'start'],
  ldh: ['leger', 'heils'],
  mw: ['maatschappelijk', 'werk'],
  obs: ['basisschool'],
  ot: ['ondersteuningsteam'],
  pci: ['caritas', 'parochiele'],
  pcob: ['basisschool'],
  pkn: ['protestantse', 'kerk', 'gemeente'],
  poh: ['praktijkondersteuner'],
  psz: ['peuteropvang', 'peuterspeelzaal'],
  rk: ['katholieke'],
  rkbs: ['basisschool'],
  rvdk: ['raad', 'kinderbescherming'],
  sbo: ['speciaal', 'basisonderwijs'],
  shm: ['schuldhulpmaatje'],
  shv: ['schuldhulpverlening'],
  smw: ['schoolmaatschappelijk', 'werk'],
  soc: ['sociaal'],
  srl: ['sociaal', 'raadslieden'],
  st: ['stichting', 'sint'],
  stg: ['stichting'],
  swt: ['sociaal', 'wijkteam'],
  swv: ['samenwerkingsverband'],
  vb: ['voedselbank'],
  ver: ['vereniging'],
  vlw: ['vluchtelingenwerk'],
  vo: ['voortgezet', 'onderwijs'],
  vsv: ['verloskundig', 'samenwerkingsverband'],
  vt: ['veilig', 'thuis'],
  vwn: ['vluchtelingenwerk'],
  woco: ['woningcorporatie'],
  wto: ['wijkteamoverleg'],
  zat: ['zorgadviesteam', 'ondersteuningsteam'],
  zvh: ['zorg', 'veiligheidshuis'],
}

/**
 * Names of a kind of party, and the beginnings of words by which such a party is known. Who is called by
 * its kind only may be any of these: one is probably meant, more must be asked.
 */
export const kindNames: readonly {
  readonly words: readonly string[]
  readonly known: readonly string[]
}[] = [
  {
    words: ['kerk', 'kerken', 'church', 'parochie', 'geloofsgemeenschap'],
    known: ['kerk', 'diaconie', 'caritas', 'parochi', 'protestant', 'kathol'],
  },
  {
    words: ['woningbouw', 'woningbouwvereniging', 'corporatie', 'verhuurder', 'woco'],
    known: ['woning', 'woonst', 'corporatie', 'wonen'],
  },
  {
    words: ['verloskundigen', 'verloskundige', 'vroedvrouw', 'midwives', 'midwife'],
    known: ['verlosk'],
  },
  {
    words: ['huisarts', 'huisartsen', 'dokter', 'gp', 'gps'],
    known: ['huisarts', 'gezondheidscentrum'],
  },
  {
    words: ['noodfonds', 'fonds', 'fondsen'],
    known: ['noodfonds', 'noodhulp', 'jeugdfonds', 'fonds'],
  },
  { words: ['moskee', 'moskeeen', 'mosque'], known: ['moskee'] },
  {
    words: ['school', 'scholen', 'basisscholen', 'schools'],
    known: ['basisschool', 'school', 'ikc', 'sbo'],
  },
  {
    words: ['kinderopvang', 'opvang', 'creche', 'childcare'],
    known: ['kinderopvang', 'peuter', 'opvang'],
  },
  {
    words: ['cjg'],
    known: ['cjg', 'jeugdteam', 'consultatiebureau', 'jgz', 'jeugdgezondheidszorg', 'opvoed'],
  },
  { words: ['welzijn', 'welzijnswerk', 'welzijnsorganisatie'], known: ['welzijn'] },
  { words: ['gemeente', 'municipality', 'stadhuis'], known: ['gemeente'] },
  { words: ['sportclub', 'sportvereniging', 'voetbal'], known: ['sport', 'sv', 'vv', 'voetbal'] },
  { words: ['wijkteam', 'wijkteams'], known: ['wijkteam'] },
]

/** Words that tell nobody apart: articles, prepositions, legal forms and what is written beside a name. */
export const fillerWords: ReadonlySet<string> = new Set(
  `de het een t der den des van v voor en of in op te aan bij met uit om the a of and for at
   stichting stg st sint vereniging ver coop bv nv afdeling afd team organisatie locatie jr jaar
   o a e d oa ed etc enz dhr mevr`.split(/\s+/),
)

/** Short words of one meaning: the first stands for all. */
export const sameWords: readonly (readonly string[])[] = [
  ['bibliotheek', 'bieb', 'library'],
  ['gemeente', 'municipality', 'gem'],
  ['woningcorporatie', 'woningbouw', 'woningbouwvereniging', 'corporatie'],
  ['school', 'basisschool'],
  ['voedselbank', 'foodbank'],
  ['kerk', 'church'],
  ['moskee', 'mosque'],
  ['ziekenhuis', 'hospital'],
  ['politie', 'police'],
  ['kinderopvang', 'kinderdagverblijf', 'childcare'],
  ['peuteropvang', 'peuterspeelzaal'],
  ['buurthuis', 'wijkcentrum', 'buurtcentrum'],
  ['jongerenwerk', 'jeugdwerk', 'jongerenwerker'],
  ['raadslieden', 'raadsman', 'raadsvrouw'],
  ['verloskundigen', 'verloskundige', 'verloskundigenpraktijk', 'midwives', 'midwife'],
  ['huisartsen', 'huisarts', 'huisartsengroep', 'huisartsenpraktijk', 'gp'],
]

/** The last parts of Dutch compounds: where a long word may be taken apart, so that initials are found. */
// biome-ignore format: a list
export const compoundHeads: readonly string[] = [
  'bank', 'brigade', 'bureau', 'centrum', 'club', 'coach', 'coaches', 'college', 'fonds', 'gezinnen',
  'groep', 'huis', 'hulp', 'kamer', 'loket', 'maatje', 'maatjes', 'maatschappelijk', 'netwerk',
  'onderwijs', 'opvang', 'overleg', 'plein', 'poli', 'praktijk', 'punt', 'raad', 'school', 'sport',
  'steun', 'stichting', 'team', 'verband', 'verlening', 'werk', 'winkel', 'zorg',
]
