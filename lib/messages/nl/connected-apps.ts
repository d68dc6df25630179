import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Dutch. */
export const connectedApps: typeof english = {
  title: 'Gekoppelde apps',
  text: 'Apps die van jou met je cv’s mogen werken. Ze stellen formuleringen voor, en jij bepaalt wat erin komt.',
  none: 'Je hebt geen gekoppelde apps.',
  address: 'Adres dat je in de app invult',
  since: (date) => `Gekoppeld op ${date}`,
  disconnect: 'Ontkoppelen',
  disconnectNamed: (name) => `Ontkoppelen: ${name}`,
  disconnected: (name) => `${name} is niet meer gekoppeld.`,
  question: (name) => `Mag ${name} je account gebruiken?`,
  unverified: 'De app heeft deze naam zelf gekozen. We hebben die niet gecontroleerd.',
  account: (email) => `Je account: ${email}`,
  goesTo: (host) => `Hierna ga je naar: ${host}`,
  writeHint: 'Formuleringen voorstellen, het ontwerp wijzigen en je sollicitaties bijwerken.',
  mayNot:
    'De app kan niets in je cv’s of brieven schrijven en niets verwijderen. Je kunt de app op elk moment ontkoppelen in de instellingen.',
  allow: 'Toestaan',
  deny: 'Niet toestaan',
  full: 'Je hebt het maximale aantal gekoppelde apps van een account. Ontkoppel er een in de instellingen en probeer het opnieuw.',
  invalid: 'Deze app heeft een ongeldig verzoek gestuurd. Er is niets toegestaan.',
  unknownTitle: 'Deze app kan niet worden gekoppeld',
  unknown:
    'We kennen deze app niet, of het adres waarop de app antwoord verwacht. Er is niets toegestaan. Verwijder Vitae uit de app en voeg het daarna opnieuw toe.',
}
