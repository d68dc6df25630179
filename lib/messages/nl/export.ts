import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Dutch. */
export const exportArea: typeof english = {
  title: 'Exporteren',
  format: 'Formaat',
  formats: {
    pdf: { name: 'PDF', hint: 'Om te versturen. Ziet er overal hetzelfde uit.' },
    docx: {
      name: 'Word',
      hint: 'Voor recruiters en sites die om .docx vragen. Kan worden bewerkt.',
    },
    text: { name: 'Platte tekst', hint: 'Om in onlineformulieren te plakken' },
    html: { name: 'Webpagina', hint: 'Eén HTML-bestand voor een website of een schermlezer' },
    markdown: { name: 'Markdown', hint: 'Voor notities, wiki’s en sites als GitHub' },
    png: { name: 'Afbeelding', hint: 'Eén pagina als PNG-afbeelding' },
    json: { name: 'JSON Resume, volledig', hint: 'Opent in Vitae precies zoals het is' },
    'json-resume': {
      name: 'JSON Resume, eenvoudig',
      hint: 'Voor andere programma’s. Zonder eigen secties.',
    },
    europass: {
      name: 'Europass',
      hint: 'Voor het Europass-portaal. Opent ook in Vitae, zonder het ontwerp.',
    },
  },
  letterFormats: { json: { name: 'JSON, volledig' } },
  page: 'Pagina',
  blind: 'Zonder naam, foto en adres',
  blindHint:
    'Ook zonder contactgegevens, geboortedatum, links en referenties. Je cv blijft zoals het is.',
  blindChecking: 'Het bestand wordt gemaakt en gecontroleerd…',
  blindChecked: 'Gecontroleerd: we hebben het bestand teruggelezen en er niets van gevonden.',
  blindLeft:
    'Je naam of een contactgegeven staat nog in het bestand. Er is niets opgeslagen. Haal het uit je tekst en probeer het opnieuw.',
  genderedWords: 'Woorden die een geslacht kunnen verraden',
  genderedHint:
    'Ze blijven in het bestand. Verander ze in je cv als ze over jou gaan. Niet alle woordvormen die een geslacht verraden worden gevonden.',
  fileName: 'Bestandsnaam',
  save: 'Bestand downloaden',
  saving: 'Voorbereiden…',
  failed:
    'We konden het bestand niet maken. Er is niets verloren gegaan. Probeer het zo meteen opnieuw.',
  copied: 'Gekopieerd als platte tekst.',
  nothingToCopy: 'Deze sectie is nog leeg, dus er is niets te kopiëren.',
  nothingYet: 'Dit document is nog leeg, dus er is niets te kopiëren.',
  notCopied: 'De browser stond kopiëren niet toe. Exporteer in plaats daarvan als platte tekst.',
}
