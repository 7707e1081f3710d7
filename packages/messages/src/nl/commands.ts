/**
 * What people do, by command code. `name` is how a button or menu calls it, `done` what is said
 * afterwards; `what` is what it was about: a name, or several in a row.
 */
export const commands = {
  'add-organisation': {
    name: 'Voeg organisatie toe',
    done: (what: string) => `${what} staat op de kaart.`,
  },
  'add-table': { name: 'Voeg overleg toe', done: (what: string) => `${what} staat op de kaart.` },
  'add-programme': {
    name: 'Voeg programma toe',
    done: (what: string) => `${what} staat op de kaart.`,
  },
  'add-link': { name: 'Voeg lijn toe', done: (what: string) => `Lijn toegevoegd: ${what}.` },
  'seat-at-table': { name: 'Zet aan tafel', done: (what: string) => `Aan tafel gezet: ${what}.` },
  'set-seat': {
    name: 'Verander de plek aan tafel',
    done: (what: string) => `De plek van ${what} is aangepast.`,
  },
  'add-partners': { name: 'Voeg deelnemer toe', done: (what: string) => `${what} doet mee.` },
  'note-down': { name: 'Schrijf op', done: (what: string) => `Opgeschreven: ${what}.` },
  'write-summary': {
    name: 'Schrijf de regel van een groep',
    done: (what: string) => `De regel van de groep is bewaard: ${what}.`,
  },
  'choose-best': {
    name: 'Kies als best vertegenwoordigd',
    done: (what: string) => `Jullie antwoord is aangepast: ${what}.`,
  },
  'set-lead': {
    name: 'Zet als trekker',
    done: (what: string) => `De trekker is bewaard: ${what}.`,
  },
  'replace-organisation': {
    name: 'Gebruik de bestaande organisatie',
    done: (what: string) => `Samengevoegd: ${what}.`,
  },
  'merge-organisations': {
    name: 'Voeg organisaties samen',
    done: (what: string) => `Samengevoegd: ${what}.`,
  },
  'merge-doubles': {
    name: 'Voeg samen wat dubbel staat',
    done: (what: string) => `Samengevoegd: ${what}.`,
  },
  import: {
    name: 'Neem een lijst over',
    done: (what: string) => `Overgenomen: ${what}.`,
  },
  'update-record': { name: 'Wijzig', done: (what: string) => `${what} is aangepast.` },
  'delete-record': { name: 'Haal weg', done: (what: string) => `${what} is weggehaald.` },
  'move-thing': { name: 'Verplaats', done: (what: string) => `${what} is verplaatst.` },
  rearrange: { name: 'Herschik', done: () => 'De kaart is opnieuw geschikt.' },
  nominate: { name: 'Noem als webber', done: (what: string) => `${what} is genoemd als webber.` },
  'take-back-nomination': {
    name: 'Haal eigen nominatie weg',
    done: (what: string) => `De nominatie van ${what} is weggehaald.`,
  },
  'decide-webber': {
    name: 'Besluit over webber',
    done: (what: string) => `Besluit over ${what} is bewaard.`,
  },
  'remove-decision': {
    name: 'Haal besluit weg',
    done: (what: string) => `Het besluit over ${what} is weggehaald.`,
  },
  'remove-nomination': {
    name: 'Haal nominatie weg',
    done: (what: string) => `De nominatie van ${what} is weggehaald.`,
  },
  'put-back': {
    name: 'Zet terug',
    done: (what: string) => `Alsnog bewaard: ${what}.`,
  },
  undo: {
    name: 'Maak ongedaan',
    done: (what: string) => `Ongedaan gemaakt${what && `: ${what}`}.`,
  },
  redo: { name: 'Doe opnieuw', done: (what: string) => `Opnieuw gedaan${what && `: ${what}`}.` },
}

/** For labels of other programs, which have no words of their own here. */
export const unknownCommand = { name: 'Wijziging', done: () => 'De kaart is aangepast.' }
