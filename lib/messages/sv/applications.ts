import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the list and the board of applications, and of the form that adds one, in Swedish. */
export const applications: typeof english = {
  title: 'Dina ansökningar',
  untitled: 'Namnlös ansökan',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Läser in dina ansökningar …',
  stages: {
    saved: 'Sparad',
    applied: 'Skickad',
    interview: 'Intervju',
    offer: 'Erbjudande',
    closed: 'Avslutad',
  },
  outcomes: {
    accepted: 'Du tackade ja',
    declined: 'Du tackade nej',
    rejected: 'Avslag',
    withdrawn: 'Återtagen',
  },
  add: 'Ny ansökan',
  views: 'Vy',
  list: 'Lista',
  board: 'Tavla',
  search: 'Sök bland dina ansökningar',
  filters: 'Filtrera och sortera',
  stageFilters: { all: 'Alla steg', open: 'Inte avslutade' },
  dueFilter: 'Datum',
  dueFilters: { any: 'Alla datum', overdue: 'Försenade', week: 'Kommande 7 dagar' },
  sortBy: 'Sortera dina ansökningar',
  sorts: {
    due: 'Närmast datum först',
    updated: 'Senast redigerade först',
    created: 'Nyast först',
    employer: 'Efter arbetsgivare',
    position: 'Efter jobbtitel',
  },
  found: {
    all: (count) => plural(count, { one: '# ansökan hittades', other: '# ansökningar hittades' }),
    searching: (count) =>
      plural(count, {
        one: '# ansökan har hittats hittills',
        other: '# ansökningar har hittats hittills',
      }),
    device: (count) =>
      plural(count, {
        one: '# ansökan hittades på den här enheten. Det går inte att söka i ditt konto just nu.',
        other:
          '# ansökningar hittades på den här enheten. Det går inte att söka i ditt konto just nu.',
      }),
  },
  nothingFound: 'Ingen ansökan matchar.',
  showAll: 'Visa alla ansökningar',
  showMore: (count) => `Visa ${number(count)} till`,
  more: 'Mer',
  numbers: 'Statistik',
  calendar: 'Ladda ner kalenderfil',
  exportAll: 'Ladda ner som CSV',
  importTable: 'Importera en CSV-fil',
  moveTo: 'Flytta till',
  moved: (job, stage) => `${job} har flyttats till ”${stage}”`,
  notBrought:
    'Det gick inte att hämta ansökan från ditt konto. Inget har ändrats. Försök igen när du är online.',
  notRead: 'Det gick inte att läsa ansökan. Inget har ändrats. Öppna den för att se varför.',
  due: (day) => `Senast ${day}`,
  dueToday: 'I dag',
  overdue: (day) => `Försenad: ${day}`,
  since: (day) => `Sedan ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: '# ansökan', other: '# ansökningar' })}`,
  emptyColumn: 'Inget här än',
  drag: (job) => `Flytta ${job}`,
  emptyTitle: 'Håll koll på dina ansökningar',
  emptyText:
    'Spara ett jobb, anteckna vad du har skickat och se vad som är nästa steg. Allt stannar på den här enheten, och i ditt konto om du har ett.',
  trashNote: 'Ansökningar ligger kvar här tills du raderar dem permanent.',
  trashNoteAccount:
    'Ansökningar ligger kvar här i 30 dagar, på alla dina enheter. Sedan raderas de permanent.',
  back: 'Tillbaka till dina ansökningar',
  newHint:
    'Klistra in jobbannonsen eller fyll i det du vet. Inget sparas förrän du trycker på ”Spara”.',
  jobDescriptionHint: 'Den läses på den här enheten. Länkar i den öppnas aldrig.',
  use: (text) => `Använd ”${text}”`,
  save: 'Spara',
  discard: 'Kassera',
  saved: (job) => `${job} har sparats`,
  nothingToSave: 'Skriv en jobbtitel eller en arbetsgivare först.',
  alreadyThere: (job, stage) => `Du har redan en ansökan för ${job}, i ”${stage}”.`,
  tooLong: (limit) => `Texten är längre än ${number(limit)} tecken. Bara början togs med.`,
  notReadFile: {
    empty: 'Det finns ingen text i filen. Kopiera jobbannonsen och klistra in den här.',
    'wrong-type': 'Filen har ingen text som vi kan läsa. Kopiera jobbannonsen och klistra in den.',
    'legacy-word':
      'Filen har det gamla Word-formatet. Spara den som docx eller pdf och försök igen.',
    macros: 'Det är en Word-fil med makron. Spara den som docx eller pdf och försök igen.',
    'too-large': 'Filen är för stor för en jobbannons. Kopiera texten och klistra in den.',
    'too-long': 'Filen har för många sidor. Kopiera jobbannonsen och klistra in den.',
    password: 'Filen är lösenordsskyddad. Ta bort lösenordet och försök igen.',
    'no-text':
      'Filen innehåller bara bilder av text. Kopiera texten från sidan och klistra in den.',
    damaged: 'Filen är skadad. Ladda ner den igen, eller kopiera texten och klistra in den.',
    unsafe: 'Filen innehåller något som bara förekommer i attacker, så vi läste den inte.',
    'gave-up': 'Det tog för lång tid att läsa filen. Kopiera jobbannonsen och klistra in den.',
  },
  browserTitle: 'Lägg till jobb från webbläsaren',
  browserHint:
    'Dra knappen till bokmärkesfältet. Tryck på den på en sida med en jobbannons: då öppnas det här formuläret med titeln, adressen och texten som du har markerat. Knappen läser inget annat, skickar inget och sparar inget.',
  browserButton: 'Spara jobb i Vitae',
  browserNotHere: 'Dra knappen till bokmärkesfältet. Den fungerar på andra sidor.',
  browserCopy: 'Kopiera knappens adress',
  browserCopied: 'Adressen har kopierats. Klistra in den som adress till ett nytt bokmärke.',
  browserNotCopied: 'Webbläsaren tillåter inte kopiering. Dra knappen i stället.',
  shareHint:
    'Installera Vitae på hemskärmen i en mobil. Sedan kan du dela jobbannonser från andra appar med Vitae.',
}
