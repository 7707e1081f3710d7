/** What people are told about what may and may not be on the map. */
export const privacy = {
  noCases:
    'Schrijf hier niets over een kind of gezin. Ook geen leeftijd, straat of bijzondere situatie. Schrijf alleen wie of wat er nodig is in de samenwerking.',
  caseFound:
    'Deze tekst lijkt over een kind of gezin te gaan. Haal dat deel weg. Daarna kun je opslaan.',
  notAboutFamily: 'Dit gaat niet over een kind of gezin',
  leftAsked: (text: string) =>
    `Nog niet bewaard: “${text}”. Deze tekst lijkt over een kind of gezin te gaan.`,
  throwAway: 'Gooi de tekst weg',
  contact:
    'Mag je mailadres op de kaart? Alleen deelnemers van dit netwerk zien het. Je kunt het altijd weer weghalen.',
  preferFunction:
    'Gebruik liever een functie en een algemeen mailadres. Dan klopt de kaart ook als iemand een andere baan krijgt.',
  experienceExperts:
    'Wij laten op de kaart niet zien wie ervaringsdeskundige is. We gebruiken het alleen om de groepen goed te verdelen.',
  keptUntil: (day: string) =>
    `We bewaren namen en mailadressen tot ${day}. Daarna halen we ze weg. De kaart met organisaties blijft staan.`,
  rights: (email: string) =>
    `Je mag zien wat er over je staat. Je mag het laten verbeteren of weghalen. Mail daarvoor naar ${email}.`,
  ownCard: 'Klopt dit kaartje? Alleen je eigen organisatie bepaalt wat hier staat.',
}
