// What Dutch people write short, and what they call by its kind. No name of any one place stands here.

/** Abbreviations that are in use everywhere, and the words they stand for. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    amw: ['algemeen', 'maatschappelijk', 'werk'],
    bh: ['buurthuis'],
    bieb: ['bibliotheek'],
    bjz: ['bureau', 'jeugdzorg'],
    bs: ['basisschool'],
    bso: ['buitenschoolse', 'opvang'],
    cb: ['consultatiebureau'],
    cbs: ['basisschool'],
    cjg: ['centrum', 'jeugd', 'gezin'],
    coa: ['centraal', 'orgaan', 'opvang', 'asielzoekers'],
    gc: ['gezondheidscentrum'],
    gem: ['gemeente'],
    gkb: ['kredietbank'],
    gzc: ['gezondheidscentrum'],
    ha: ['huisarts', 'huisartsen'],
    hag: ['huisartsengroep'],
    ib: ['intern', 'begeleider'],
    ikc: ['integraal', 'kindcentrum'],
    jb: ['jeugdbescherming'],
    jgz: ['jeugdgezondheidszorg'],
    jw: ['jongerenwerk'],
    kc: ['kindcentrum'],
    kdv: ['kinderdagverblijf', 'kinderopvang'],
    ks: ['kansrijke', 'start'],
    kz: ['kraamzorg'],
    ldh: ['leger', 'heils'],
    mfa: ['multifunctionele', 'accommodatie'],
    mw: ['maatschappelijk', 'werk'],
    obs: ['basisschool'],
    ot: ['ondersteuningsteam'],
    pci: ['caritas', 'parochiele'],
    pcob: ['basisschool'],
    pg: ['protestantse', 'gemeente'],
    pkn: ['protestantse', 'kerk', 'gemeente'],
    poh: ['praktijkondersteuner'],
    psz: ['peuteropvang', 'peuterspeelzaal'],
    rk: ['katholieke'],
    rkbs: ['basisschool'],
    rsd: ['regionale', 'sociale', 'dienst'],
    rvdk: ['raad', 'kinderbescherming'],
    sbo: ['speciaal', 'basisonderwijs'],
    shm: ['schuldhulpmaatje'],
    shv: ['schuldhulpverlening'],
    smw: ['schoolmaatschappelijk', 'werk'],
    soc: ['sociaal'],
    srl: ['sociaal', 'raadslieden'],
    st: ['stichting', 'sint'],
    stg: ['stichting'],
    sv: ['sportvereniging'],
    swt: ['sociaal', 'wijkteam'],
    swv: ['samenwerkingsverband'],
    vb: ['voedselbank'],
    ver: ['vereniging'],
    vk: ['verloskundige', 'verloskundigen'],
    vlw: ['vluchtelingenwerk'],
    vo: ['voortgezet', 'onderwijs'],
    vsv: ['verloskundig', 'samenwerkingsverband'],
    vt: ['veilig', 'thuis'],
    vv: ['voetbalvereniging'],
    vwn: ['vluchtelingenwerk'],
    wbv: ['woningbouwvereniging'],
    woco: ['woningcorporatie'],
    ws: ['woonstichting', 'woningstichting'],
    wto: ['wijkteamoverleg'],
    zat: ['zorgadviesteam', 'ondersteuningsteam'],
    zvh: ['zorg', 'veiligheidshuis'],
  }),
)

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

/** Who of a party is meant rather than which party: “moskeebestuur”, “iemand van de bieb”. */
export const peopleWords: ReadonlySet<string> = new Set(
  `bestuur bestuurslid bestuursleden vrijwilliger vrijwilligers medewerker medewerkers iemand collega
   contactpersoon dienst leden lid mensen coordinator board staff volunteer volunteers`.split(
    /\s+/,
  ),
)

/** Short words of one meaning: the first stands for all. */
export const sameWords: readonly (readonly string[])[] = [
  ['bibliotheek', 'bieb', 'library'],
  ['gemeente', 'municipality', 'gem'],
  [
    'woningcorporatie',
    'woningbouw',
    'woningbouwvereniging',
    'woningvereniging',
    'woningstichting',
    'woonstichting',
    'wooncorporatie',
    'corporatie',
  ],
  ['sportvereniging', 'sportclub', 'sv'],
  ['voetbalvereniging', 'voetbalclub', 'vv'],
  ['school', 'basisschool'],
  ['voedselbank', 'foodbank'],
  ['kerk', 'church'],
  ['moskee', 'mosque'],
  ['ziekenhuis', 'hospital'],
  ['politie', 'police'],
  ['kinderopvang', 'kinderdagverblijf', 'childcare'],
  ['peuteropvang', 'peuterspeelzaal'],
  ['buurthuis', 'wijkcentrum', 'buurtcentrum', 'wijkgebouw', 'dorpshuis'],
  ['jongerenwerk', 'jeugdwerk', 'jongerenwerker'],
  ['raadslieden', 'raadsman', 'raadsvrouw'],
  ['verloskundigen', 'verloskundige', 'verloskundigenpraktijk', 'midwives', 'midwife'],
  ['huisartsen', 'huisarts', 'huisartsengroep', 'huisartsenpraktijk', 'gp'],
]

/** The last parts of Dutch compounds: where a long word may be taken apart, so that initials are found. */
// biome-ignore format: a list
export const compoundHeads: readonly string[] = [
  'agent', 'bank', 'bestuur', 'brigade', 'bureau', 'centrum', 'club', 'coach', 'coaches', 'college', 'dienst', 'fonds', 'gezinnen',
  'groep', 'huis', 'hulp', 'kamer', 'loket', 'maatje', 'maatjes', 'maatschappelijk', 'netwerk',
  'onderwijs', 'opvang', 'overleg', 'plein', 'poli', 'politie', 'praktijk', 'punt', 'raad', 'school', 'sport',
  'steun', 'stichting', 'team', 'verband', 'verlening', 'werk', 'winkel', 'zorg',
]
