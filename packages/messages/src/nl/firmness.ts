const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/** How firm it is whom the map points at, and what to ask first. */
export const firmness = {
  bands: { firm: 'Stevig', likely: 'Waarschijnlijk', uncertain: 'Onzeker' },
  computing: 'Hoe stevig: wordt berekend …',
  computingShort: 'wordt berekend …',
  stop: 'Stop met rekenen',
  stopped: 'Gestopt met rekenen.',
  failed: 'Het rekenen lukte niet.',
  again: 'Bereken opnieuw',
  chip: (band: string) => `Hoe stevig: ${band.toLocaleLowerCase('nl')}`,
  show: 'Hoe weten we dat?',
  told: {
    firm: (name: string) =>
      `Stevig. Ook met andere overleggen op de kaart wijst de kaart ${name} bijna altijd aan.`,
    likely: (name: string) =>
      `Waarschijnlijk. Met andere overleggen op de kaart wijst de kaart ${name} vaak aan, maar niet altijd.`,
    uncertain: (name: string) =>
      `Onzeker. Met andere overleggen op de kaart valt ${name} vaak weg. Vraag het na in de zaal.`,
  },
  times: (times: number, draws: number) =>
    `De computer probeerde ${draws} kaarten. Op ${times} daarvan wijst de kaart deze organisatie aan.`,
  meaning: 'Hoe werkt dat?',
  how: 'De computer loot telkens opnieuw welke overleggen meetellen. Een overleg kan dan twee keer meetellen, of een keer niet. Dan kijkt hij weer wie de kaart aanwijst.',
  limits:
    'Stevig: 9 van de 10 keer of vaker. Waarschijnlijk: 6 van de 10 keer of vaker. Onzeker: minder vaak.',
  source:
    'Dit heet bootstrap (Efron, 1979). De loting begint altijd bij hetzelfde getal. Dezelfde kaart geeft dus hetzelfde antwoord.',
  caution:
    'Let op: missen er veel plekken op de kaart? Dan klopt ongeveer één op de vier namen niet.',
  ask: {
    title: 'Wat moeten we eerst navragen?',
    text: 'Deze plekken zijn nog niet zeker. Het antwoord kan veranderen wie de kaart aanwijst.',
    none: 'Geen enkele losse plek verandert nu wie de kaart aanwijst.',
    presumed: (organisation: string, table: string) => `Zit ${organisation} bij ${table}?`,
    unknown: (organisation: string, table: string) => `Zit ${organisation} ook bij ${table}?`,
    now: {
      presumed: 'Staat op de kaart, nog niet nagekeken.',
      unknown: 'Staat niet op de kaart. Niemand noemde het.',
    },
    otherwise: { presumed: 'Klopt het niet?', unknown: 'Klopt het?' },
    enter: (names: readonly string[]) => `Dan wijst de kaart ook ${list.format(names)} aan.`,
    leave: (names: readonly string[]) => `Dan wijst de kaart ${list.format(names)} niet meer aan.`,
    yes: 'Ja, klopt',
    no: 'Nee',
    sitsThere: 'Ja, zet aan tafel',
    open: 'Open kaartje',
  },
}
