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
  preferFunction:
    'Gebruik liever een functie en een algemeen mailadres. Dan klopt de kaart ook als iemand een andere baan krijgt.',
}
