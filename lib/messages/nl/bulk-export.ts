import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages of the download of several CVs and letters as one file, in Dutch. */
export const bulkExport: typeof english = {
  documents: 'Cv’s en brieven',
  limit: (max) => `Maximaal ${number(max)} tegelijk`,
  selected: (count) => `${number(count)} geselecteerd`,
  selectAll: 'Alles selecteren',
  selectNone: 'Niets selecteren',
  nothingSelected: 'Selecteer minstens één cv of brief.',
  tooManySelected: (max) =>
    `Selecteer er maximaal ${number(max)}. De andere kun je daarna downloaden.`,
  lettersLeftOut: 'Brieven worden overgeslagen: daarin staat altijd wie je bent.',
  leave:
    'Je kunt dit venster sluiten en verder werken. Blijf op deze pagina tot het bestand klaar is.',
  ready: 'Je download staat klaar.',
  skipped: (count) =>
    `Documenten die niet in het bestand staan: ${number(count)}. Ze zijn verwijderd of konden niet worden gemaakt.`,
  another: 'Andere kiezen',
  notSent:
    'Nog niet alles wat je hebt geschreven is verzonden, dus de bestanden zouden verouderd zijn. Je wijzigingen zijn op dit apparaat opgeslagen. Probeer het zo meteen opnieuw.',
  notThere:
    'Iets uit je selectie is ergens anders verwijderd of naar de prullenbak verplaatst. Er is niets gemaakt. Controleer je selectie en probeer het opnieuw.',
  tooMany:
    'Er zijn in de afgelopen 24 uur te veel downloads klaargezet. Er is niets verloren gegaan. Probeer het later opnieuw.',
}
