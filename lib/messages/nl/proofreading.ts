import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the spelling and grammar check of a CV, in Dutch. */
export const proofreading: typeof english = {
  title: 'Spelling en grammatica',
  hint: 'Controleert je Engelse spelling en grammatica. De eerste keer wordt een woordenboek van 8 MB gedownload. Je tekst blijft op dit apparaat. De resultaten tellen niet mee in de controles hierboven.',
  start: 'Spelling en grammatica controleren',
  again: 'Opnieuw proberen',
  stop: 'Stoppen',
  fetching: 'Woordenboek downloaden…',
  reading: 'Tekst controleren…',
  failed:
    'We konden het woordenboek niet laden. Je cv is niet gewijzigd. Probeer het opnieuw als je online bent.',
  empty: 'Er is nog geen tekst om te controleren. Schrijf eerst een bulletpoint of een profiel.',
  otherLanguage:
    'Deze controle werkt alleen in het Engels, en dit cv is in een andere taal. Je kunt de taal wijzigen bij Ontwerp.',
  reader: 'Je bewerkt dit cv in een ander tabblad. Maak daar je wijzigingen.',
  found: (count) =>
    count === 0
      ? 'Geen fouten gevonden.'
      : plural(count, { one: '# mogelijke fout', other: '# mogelijke fouten' }),
  advice: 'Deze controle heeft niet altijd gelijk. Jij weet het best wat je bedoelt.',
  kinds: {
    spelling: 'Spelling',
    repeated: 'Herhaald woord',
    grammar: 'Grammatica',
    choice: 'Woordkeuze',
  },
  misspelled: (words) => `“${words}” staat niet in het woordenboek.`,
  repeated: (words) => `“${words}”: twee keer hetzelfde woord achter elkaar.`,
  article: (words) =>
    `“${words}” past niet bij het volgende woord. In het Engels staat “an” vóór een klinkerklank, en anders “a”.`,
  replaceBy: (replacement) => `Wijzigen in “${replacement}”`,
  remove: 'Verwijderen',
  leave: 'Negeren',
  leaveWords: (words) => `“${words}” negeren`,
  go: 'Naar de tekst',
  goToWords: (words) => `Naar de tekst “${words}”`,
  changed: 'Gewijzigd. Je kunt dit ongedaan maken.',
  left: 'Genegeerd.',
}
