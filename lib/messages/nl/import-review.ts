import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the review of an imported file, in Dutch. */
export const importReview: typeof english = {
  title: 'Import nakijken',
  heading: (name) => `Nakijken: ${name}`,
  pasted: 'Geplakte tekst',
  onThisDevice: 'Op dit apparaat gelezen. Het bestand wordt nergens heen gestuurd.',
  stages: {
    opening: 'Bestand openen',
    reading: 'Pagina’s lezen',
    understanding: 'In secties indelen',
  },
  pageOf: (done, of) => `Pagina ${number(done)} van ${number(of)}`,
  cancel: 'Stoppen met lezen',
  back: 'Later afmaken',
  discard: 'Weggooien',
  discarded: (name) => `${name} weggegooid. Je eigen bestand is niet veranderd.`,
  create: 'Cv maken',
  moreActions: 'Meer acties',
  addToExisting: 'Aan een bestaand cv toevoegen…',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Niets meer te controleren'
        : plural(unsure, { one: '# te controleren', other: '# te controleren' }),
      unplaced === 0
        ? 'geen overgebleven regels'
        : plural(unplaced, { one: '# overgebleven regel', other: '# overgebleven regels' }),
    ].join(' · '),
  nothingStored: 'Er wordt geen cv gemaakt tot je op “Cv maken” drukt.',
  moreFiles: (count) =>
    plural(count, {
      one: 'Nog # bestand om na te kijken',
      other: 'Nog # bestanden om na te kijken',
    }),
  tabOnly: {
    blocked:
      'In deze browser kunnen we niets opslaan, dus deze import staat alleen in dit tabblad, tot je het sluit. Tot nu toe is er niets verloren gegaan. Maak het cv en download het voordat je weggaat.',
    full: 'De opslag van dit apparaat is vol, dus je laatste wijzigingen in deze import staan alleen in dit tabblad. Tot nu toe is er niets verloren gegaan. Maak het cv en download het, of maak ruimte vrij.',
    failed:
      'Opslaan lukt op dit moment niet, dus je laatste wijzigingen in deze import staan alleen in dit tabblad. Tot nu toe is er niets verloren gegaan en we blijven het proberen.',
  },
  tabs: 'Weergaven',
  fields: 'Velden',
  page: 'Pagina',
  pageLabel: (page) => `Pagina ${number(page)} van het bestand`,
  textLabel: 'De tekst van het bestand',
  pageFailed: 'We kunnen de pagina’s hier niet tonen. De velden zijn volledig.',
  checkThis: 'Controleer dit',
  nextToCheck: 'Volgende controle',
  looksRight: 'Klopt',
  valueMenu: (field) => `${field}: meer`,
  moveTo: 'Verplaatsen naar',
  moveElsewhere: 'Ergens anders…',
  lettersToHeadline: (letters) => `“${letters}” naar de kopregel verplaatsen`,
  splitHere: 'Hier een nieuw item beginnen',
  drop: 'Verwijderen',
  dropped: (text) => `“${text}” verwijderd`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: meer`,
  joinPrevious: 'Samenvoegen met vorig item',
  moveEntry: 'Verplaatsen naar sectie',
  dropEntry: 'Item verwijderen',
  entry: (at) => `Item ${number(at)}`,
  sectionMenu: (name) => `${name}: meer`,
  sectionIs: 'Deze sectie is',
  dropSection: 'Sectie verwijderen',
  sectionTitle: 'Kop',
  addField: 'Veld toevoegen',
  addEntry: 'Item toevoegen',
  ownSection: 'Eigen sectie',
  details: 'Meer gegevens',
  profiles: 'Profielen',
  unplaced: (count) =>
    plural(count, { one: '# overgebleven regel', other: '# overgebleven regels' }),
  unplacedHint: 'Deze staan nog niet in een veld en komen niet in je cv.',
  putIn: 'Aan veld toevoegen…',
  dropLine: 'Verwijderen',
  droppedTitle: (count) => plural(count, { one: '# verwijderd', other: '# verwijderd' }),
  bringBack: 'Herstellen',
  help: {
    ask: 'Deze regels indelen met AI',
    hint: (model) =>
      `Stuurt deze regels, de regels eromheen en de namen van je items naar ${model}. Regels die we als je naam of contactgegevens hebben gelezen, verwijderde regels en het bestand zelf worden niet verstuurd.`,
    yourModel: 'je AI-model',
    stop: 'Stoppen',
    stages: {
      waiting: 'Wachten op de start',
      reading: 'Lezen',
      drafting: 'Zoeken waar ze horen',
      checking: 'Antwoord controleren',
    },
    stay: 'Dit kan een minuut duren. Er verandert niets tot het klaar is. Als je dit scherm verlaat, stopt het.',
    placed: (count) =>
      plural(count, {
        one: '# waarde toegevoegd, in de woorden van je bestand. Die is gemarkeerd met “Controleer dit”. Je kunt dit ongedaan maken.',
        other:
          '# waarden toegevoegd, in de woorden van je bestand. Ze zijn gemarkeerd met “Controleer dit”. Je kunt dit ongedaan maken.',
      }),
    unchanged: 'Er is niets gewijzigd.',
    nothing:
      'Het AI-model vond geen veld voor deze regels. Er is niets gewijzigd. Voeg ze zelf toe.',
  },
  placeTitle: 'Waar hoort het?',
  section: 'Sectie',
  newSection: (name) => `${name} (nieuwe sectie)`,
  entryLabel: 'Item',
  newEntry: 'Nieuw item',
  field: 'Veld',
  place: 'Daarheen verplaatsen',
  cutTitle: 'Niet alles past',
  cutText: 'Deze tekst is langer dan een cv kan bevatten en zou worden weggelaten:',
  createAnyway: 'Zonder deze tekst maken',
  keepLooking: 'Terug naar nakijken',
  tooLarge:
    'Dit is meer dan één cv kan bevatten. Er is niets verloren gegaan. Verwijder wat je niet nodig hebt en probeer het opnieuw.',
  created: 'Cv gemaakt.',
  nextFile: 'Volgend bestand',
  pairTitle: 'Aan een bestaand cv toevoegen',
  whichCv: 'Toevoegen aan',
  noCv: 'Er staat nog geen cv op dit apparaat.',
  nothingNew: 'Dit cv heeft dit allemaal al.',
  pairHint:
    'Nieuwe items zijn geselecteerd. Wijzigingen in je tekst niet: selecteer alleen wat je wilt.',
  adds: 'Voegt toe',
  changes: 'Wijzigt je tekst',
  apply: (count) => plural(count, { one: '# item toevoegen', other: '# items toevoegen' }),
  applied: 'Toegevoegd. Je kunt dit ongedaan maken.',
  notApplied: 'Dit cv is intussen gewijzigd. Er is niets toegevoegd. Controleer de lijst opnieuw.',
  failedTitle: (name) => `${name} kon niet worden gelezen`,
  failures: {
    empty:
      'Het bestand is leeg. Sla het opnieuw op in het programma waarmee je het hebt gemaakt en probeer het nog eens.',
    'wrong-type':
      'Het is niet het type dat de naam aangeeft, of een type dat we niet kunnen lezen. We lezen PDF, Word (docx), OpenDocument, RTF, webpagina’s, Markdown en tekst.',
    'legacy-word':
      'Het is een oud Word-bestand (doc). Open het in Word of LibreOffice, sla het op als docx of PDF en probeer het opnieuw.',
    macros:
      'Het bevat macro’s, en die openen we nooit. Sla het op als docx of PDF en probeer het opnieuw.',
    'too-large':
      'Het is groter dan 10 MB, wordt bij het uitpakken veel groter of bevat meer tekst dan een cv. Sla alleen je cv op, zonder afbeeldingen, of plak de tekst.',
    'too-long':
      'Het heeft meer dan 50 pagina’s. Sla alleen de pagina’s van je cv op en probeer het opnieuw.',
    password:
      'Het is met een wachtwoord beveiligd. Sla het zonder wachtwoord op en probeer het opnieuw.',
    'no-text':
      'Het is een scan of een foto van tekst, en die kunnen we niet lezen. Exporteer je cv als PDF vanuit het programma waarin je het hebt geschreven, of haal de scan door tekstherkenning (OCR) en plak de tekst.',
    damaged:
      'Het is onvolledig of beschadigd. Download of kopieer het opnieuw en probeer het nog eens.',
    unsafe:
      'We hebben het niet geopend, omdat het iets bevat dat alleen bij aanvallen wordt gebruikt. Sla het opnieuw op met een ander programma, of plak de tekst.',
    'no-resume': 'We kunnen het lezen, maar niets erin lijkt op een cv.',
    'gave-up':
      'Het lezen kostte te veel tijd of geheugen, dus we zijn gestopt. Sla het op als nieuwe PDF, of plak de tekst.',
  },
  nothingLost: 'Er is niets gewijzigd of verloren gegaan. Je bestand is zoals het was.',
  tryAgain: 'Opnieuw proberen',
  chooseOther: 'Ander bestand kiezen',
  toDashboard: 'Terug naar je cv’s',
  stoppedTitle: 'Import gestopt',
  stopped: 'Het bestand is niet gelezen. Er is niets gewijzigd.',
  goneTitle: 'Geen import bezig',
  gone: 'Kies een bestand om te beginnen. Een import die je hier verwacht, is een cv geworden, is weggegooid, staat in een andere browser of kon door deze browser niet worden opgeslagen. Je eigen bestand is niet veranderd.',
}
