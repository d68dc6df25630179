import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the list and the board of applications, and of the form that adds one, in Dutch. */
export const applications: typeof english = {
  title: 'Je sollicitaties',
  untitled: 'Sollicitatie zonder naam',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Je sollicitaties worden geladen…',
  stages: {
    saved: 'Opgeslagen',
    applied: 'Gesolliciteerd',
    interview: 'Gesprek',
    offer: 'Aanbod',
    closed: 'Afgesloten',
  },
  outcomes: {
    accepted: 'Aanbod aangenomen',
    declined: 'Zelf bedankt',
    rejected: 'Afgewezen',
    withdrawn: 'Ingetrokken',
  },
  add: 'Nieuwe sollicitatie',
  views: 'Weergave',
  list: 'Lijst',
  board: 'Bord',
  search: 'Zoeken in je sollicitaties',
  filters: 'Filteren en sorteren',
  stageFilters: { all: 'Alle fasen', open: 'Niet afgesloten' },
  dueFilter: 'Termijn',
  dueFilters: { any: 'Elke datum', overdue: 'Te laat', week: 'Komende 7 dagen' },
  sortBy: 'Je sollicitaties sorteren',
  sorts: {
    due: 'Eerstvolgende termijn eerst',
    updated: 'Laatst bewerkt eerst',
    created: 'Nieuwste eerst',
    employer: 'Op werkgever',
    position: 'Op functietitel',
  },
  found: {
    all: (count) =>
      plural(count, { one: '# sollicitatie gevonden', other: '# sollicitaties gevonden' }),
    searching: (count) =>
      plural(count, {
        one: 'Tot nu toe # sollicitatie gevonden',
        other: 'Tot nu toe # sollicitaties gevonden',
      }),
    device: (count) =>
      plural(count, {
        one: '# sollicitatie gevonden op dit apparaat. Je account kunnen we nu niet doorzoeken.',
        other: '# sollicitaties gevonden op dit apparaat. Je account kunnen we nu niet doorzoeken.',
      }),
  },
  nothingFound: 'Geen sollicitatie gevonden.',
  showAll: 'Alle sollicitaties tonen',
  showMore: (count) => `Nog ${number(count)} tonen`,
  more: 'Meer',
  numbers: 'Cijfers',
  calendar: 'Agendabestand downloaden',
  exportAll: 'Downloaden als CSV',
  importTable: 'CSV-bestand importeren',
  moveTo: 'Verplaatsen naar',
  moved: (job, stage) => `${job} verplaatst naar “${stage}”`,
  notBrought:
    'We konden deze sollicitatie niet uit je account ophalen. Er is niets gewijzigd. Probeer het opnieuw als je online bent.',
  notRead:
    'We konden deze sollicitatie niet lezen. Er is niets gewijzigd. Open de sollicitatie om te zien waarom.',
  due: (day) => `Uiterlijk ${day}`,
  dueToday: 'Vandaag',
  overdue: (day) => `Te laat: ${day}`,
  since: (day) => `Sinds ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: '# sollicitatie', other: '# sollicitaties' })}`,
  emptyColumn: 'Hier staat nog niets',
  drag: (job) => `${job} verplaatsen`,
  emptyTitle: 'Houd je sollicitaties bij',
  emptyText:
    'Sla een vacature op, noteer wat je hebt gestuurd en zie wat de volgende stap is. Alles blijft op dit apparaat, en in je account als je er een hebt.',
  trashNote: 'Sollicitaties blijven hier tot je ze definitief verwijdert.',
  trashNoteAccount:
    'Sollicitaties blijven hier 30 dagen, op al je apparaten. Daarna worden ze definitief verwijderd.',
  back: 'Terug naar je sollicitaties',
  newHint:
    'Plak de vacature of vul in wat je weet. Er wordt niets opgeslagen tot je op “Opslaan” drukt.',
  jobDescriptionHint: 'Die wordt op dit apparaat gelezen. Links erin worden nooit geopend.',
  use: (text) => `“${text}” gebruiken`,
  save: 'Opslaan',
  discard: 'Weggooien',
  saved: (job) => `${job} opgeslagen`,
  nothingToSave: 'Vul eerst een functietitel of een werkgever in.',
  alreadyThere: (job, stage) => `Je hebt al een sollicitatie voor ${job}, in “${stage}”.`,
  tooLong: (limit) =>
    `De tekst is langer dan ${number(limit)} tekens. Alleen het begin is overgenomen.`,
  notReadFile: {
    empty: 'Er staat geen tekst in dit bestand. Kopieer de vacature en plak die hier.',
    'wrong-type':
      'Dit bestand bevat geen tekst die we kunnen lezen. Kopieer de vacature en plak die.',
    'legacy-word':
      'Het heeft de oude Word-indeling. Sla het op als DOCX of PDF en probeer het opnieuw.',
    macros:
      'Het is een Word-bestand met macro’s. Sla het op als DOCX of PDF en probeer het opnieuw.',
    'too-large': 'Dit bestand is te groot voor een vacature. Kopieer de tekst en plak die.',
    'too-long': 'Dit bestand heeft te veel pagina’s. Kopieer de vacature en plak die.',
    password:
      'Dit bestand is met een wachtwoord beveiligd. Verwijder het wachtwoord en probeer het opnieuw.',
    'no-text':
      'Dit bestand bevat alleen afbeeldingen van tekst. Kopieer de tekst van de pagina en plak die.',
    damaged: 'Dit bestand is beschadigd. Download het opnieuw, of kopieer de tekst en plak die.',
    unsafe:
      'Dit bestand bevat iets dat alleen bij aanvallen wordt gebruikt. Daarom hebben we het niet gelezen.',
    'gave-up': 'Het lezen van dit bestand duurde te lang. Kopieer de vacature en plak die.',
  },
  browserTitle: 'Vacatures toevoegen vanuit je browser',
  browserHint:
    'Sleep deze knop naar je bladwijzerbalk. Druk erop op een pagina met een vacature: dit formulier gaat dan open met de titel, het adres en de tekst die je hebt geselecteerd. De knop leest verder niets, verstuurt niets en slaat niets op.',
  browserButton: 'Vacature opslaan in Vitae',
  browserNotHere: 'Sleep de knop naar je bladwijzerbalk. Hij werkt op andere pagina’s.',
  browserCopy: 'Adres van de knop kopiëren',
  browserCopied: 'Adres gekopieerd. Plak het als adres van een nieuwe bladwijzer.',
  browserNotCopied: 'Deze browser staat kopiëren niet toe. Sleep in plaats daarvan de knop.',
  shareHint:
    'Installeer Vitae op een telefoon op je beginscherm. Dan kun je vacatures uit andere apps ermee delen.',
}
