/** What the device keeps, what was refused and how to keep it after all, and new versions of the app. */
export const keeping = {
  notKept: 'Dit apparaat kan niets bewaren. Laat dit tabblad open tot er “Alles opgeslagen” staat.',
  newVersion: 'Nieuwe versie: laad opnieuw',
  refused: {
    button: (count: number) =>
      count === 1 ? '1 wijziging niet bewaard' : `${count} wijzigingen niet bewaard`,
    title: 'Dit kon niet worden bewaard',
    explanation:
      'Dit hebben jullie hier ingevuld, maar intussen is de kaart veranderd. Kies per regel wat er moet gebeuren.',
    what: (command: string, names: string) => (names ? `${command}: ${names}` : command),
    typed: (field: string, text: string) => `${field}: ${text}`,
    wasLost: (names: string) => `Intussen weggehaald: ${names}.`,
    tryAgain: 'Probeer opnieuw',
    putBack: 'Zet terug als nieuw',
    copy: 'Kopieer de tekst',
    copied: 'De tekst is gekopieerd.',
    copyYourself: 'Kopiëren lukt niet in deze browser: selecteer de tekst zelf.',
    drop: 'Laat vallen',
    putAllBack: 'Zet alles terug',
    dropAll: 'Laat alles vallen',
    none: 'Alles is afgehandeld.',
  },
  unsent: {
    title: 'Dit is nog niet verstuurd',
    explanation:
      'Dit apparaat bewaart het. Open je de kaart weer met een geldige link, dan wordt het alsnog verstuurd.',
  },
}
