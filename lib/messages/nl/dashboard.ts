import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Formats "2 cv’s en 1 brief"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# cv', other: '# cv’s' })
  const letters = plural(letter, { one: '# brief', other: '# brieven' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} en ${letters}`
}

/** Messages of the dashboard, in Dutch. */
export const dashboard: typeof english = {
  title: 'Je cv’s',
  home: 'Vitae, naar de startpagina',
  lists: { label: 'Pagina’s', cvs: 'Cv’s', applications: 'Sollicitaties' },
  newCv: 'Nieuw cv',
  openFile: 'Bestand openen',
  search: 'Zoeken in je cv’s',
  sortBy: 'Je cv’s sorteren',
  sorts: { updated: 'Laatst bewerkt eerst', created: 'Nieuwste eerst', title: 'Op naam' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} gevonden`,
      nothing: (query) => `Geen cv of brief bevat “${query}”.`,
    },
    searching: {
      found: (counts) => `Tot nu toe ${countKinds(counts)} gevonden`,
      nothing: (query) => `Al je cv’s en brieven worden doorzocht op “${query}”…`,
    },
    device: {
      found: (counts) => `${countKinds(counts)} gevonden op dit apparaat`,
      nothing: (query) =>
        `Geen cv of brief op dit apparaat bevat “${query}”. Wat alleen in je account staat, kunnen we nu niet doorzoeken. Probeer het opnieuw als je online bent.`,
    },
  },
  clearSearch: 'Alle cv’s tonen',
  loading: 'Je cv’s worden geladen…',
  ofKind: {
    resume: {
      untitled: 'Cv zonder naam',
      newName: 'Naam van dit cv',
      unreadable:
        'We kunnen dit cv hier niet tonen. Er is niets gewijzigd. Open het om te zien waarom.',
      notBrought:
        'We konden dit cv niet uit je account ophalen. Er is niets gewijzigd. Probeer het opnieuw als je online bent.',
      notRenamed:
        'We konden de naam van dit cv niet wijzigen. Er is niets gewijzigd. Open het om te zien waarom.',
      notCopied:
        'We konden dit cv niet lezen. Daarom is er niets gekopieerd of gedownload. Open het om te zien waarom.',
    },
    letter: {
      untitled: 'Brief zonder naam',
      newName: 'Naam van deze brief',
      unreadable:
        'We kunnen deze brief hier niet tonen. Er is niets gewijzigd. Open hem om te zien waarom.',
      notBrought:
        'We konden deze brief niet uit je account ophalen. Er is niets gewijzigd. Probeer het opnieuw als je online bent.',
      notRenamed:
        'We konden de naam van deze brief niet wijzigen. Er is niets gewijzigd. Open hem om te zien waarom.',
      notCopied:
        'We konden deze brief niet lezen. Daarom is er niets gekopieerd of gedownload. Open hem om te zien waarom.',
    },
  },
  more: (title) => `${title}: meer`,
  open: 'Openen',
  rename: 'Naam wijzigen',
  tailor: 'Afstemmen op vacature',
  writeLetter: 'Sollicitatiebrief schrijven',
  letter: 'Brief',
  fileNames: { resume: 'Cv', letter: 'Brief' },
  duplicate: 'Dupliceren',
  copyOf: (title) => `${title} (kopie)`,
  duplicated: (title) => `${title} gemaakt`,
  downloadJson: { resume: 'Downloaden als JSON Resume', letter: 'Downloaden als JSON' },
  trash: 'Naar prullenbak',
  trashed: (title) => `${title} staat in de prullenbak`,
  notHereYet: 'In je account, nog niet op dit apparaat',
  notErased: (title) =>
    `${title} is ergens anders gewijzigd en daarom niet verwijderd. Bekijk het eerst en verwijder het dan opnieuw.`,
  forJob: (job) => `Voor ${job}`,
  pages: (count) => plural(count, { one: '# pagina', other: '# pagina’s' }),
  editedToday: (time) => `Vandaag, ${time}`,
  editedYesterday: (time) => `Gisteren, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `In de prullenbak sinds ${date}`,
  trashTitle: 'Prullenbak',
  trashLink: (count) => plural(count, { one: 'Prullenbak (#)', other: 'Prullenbak (#)' }),
  trashNote: 'Cv’s en brieven blijven hier tot je ze definitief verwijdert.',
  trashNoteAccount:
    'Cv’s en brieven blijven hier 30 dagen, op al je apparaten. Daarna worden ze definitief verwijderd.',
  daysLeft: (count) =>
    count === 0
      ? 'wordt vandaag verwijderd'
      : plural(count, { one: 'nog # dag', other: 'nog # dagen' }),
  trashEmpty: 'De prullenbak is leeg.',
  backToCvs: 'Terug naar je cv’s',
  restore: 'Herstellen',
  restoreNamed: (title) => `${title} herstellen`,
  restored: (title) => `${title} hersteld`,
  erase: 'Definitief verwijderen',
  eraseNamed: (title) => `Definitief verwijderen: ${title}`,
  erased: (title) => `${title} wordt definitief verwijderd`,
  emptyTitle: 'Maak je eerste cv',
  emptyText: {
    device:
      'Begin te typen en zie meteen de echte PDF. Je hebt geen account nodig: wat je schrijft, blijft op dit apparaat.',
    tab: 'Begin te typen en zie meteen de echte PDF. Deze browser kan nu niets opslaan: download wat je schrijft voordat je dit tabblad sluit.',
    account:
      'Begin te typen en zie meteen de echte PDF. Wat je schrijft, wordt opgeslagen in je account en op dit apparaat.',
    accountOnly:
      'Begin te typen en zie meteen de echte PDF. Wat je schrijft, wordt opgeslagen in je account.',
  },
  start: 'Beginnen met schrijven',
  importTitle: 'Je cv importeren',
  importText:
    'Kies een PDF, een Word-bestand of een export van een andere dienst, of sleep het naar deze pagina. Je kijkt alles na voordat het een cv wordt. Het bestand wordt op dit apparaat gelezen en nergens naartoe gestuurd.',
  chooseFile: 'Bestand kiezen',
  pasteText: 'Tekst plakken',
  pasteTitle: 'Je cv als tekst plakken',
  pasteLabel: 'De tekst van je cv',
  pasteHint: 'Laat regels en koppen zoals ze zijn. Je kijkt alles na voordat het een cv wordt.',
  pasteRead: 'Tekst importeren',
  waiting: (count) =>
    plural(count, {
      one: '# import wacht tot je hem nakijkt.',
      other: '# imports wachten tot je ze nakijkt.',
    }),
  goOn: 'Nakijken',
  startEmpty: 'Leeg cv beginnen',
  dropHere: 'Sleep je cv hierheen: PDF, Word, tekst, LinkedIn, JSON Resume of een back-up',
  importing: 'Het bestand wordt gelezen…',
  imported: (count) => plural(count, { one: '# cv toegevoegd', other: '# cv’s toegevoegd' }),
  alreadyHere: (count) =>
    plural(count, { one: 'Dit cv staat hier al', other: 'Deze # cv’s staan hier al' }),
  droppedFile: 'Het bestand dat je hierheen sleepte',
  refusedTitle: (name) => `${name} kon niet worden gelezen.`,
  refused: {
    folder:
      'Het is een map, of deze browser mag het niet lezen. Open de map en kies het bestand dat erin staat.',
    unreadable: 'Je browser gaf het niet door aan deze pagina. Kies het bestand hier.',
    'too-large': 'Het is groter dan een cv of back-up kan zijn.',
    'too-many': 'Het bevat meer bestanden dan een back-up kan bevatten.',
    'not-json': 'Het is geen JSON Resume-bestand en ook geen back-up van Vitae.',
    damaged:
      'Het archief is onvolledig of beschadigd. Download of kopieer het opnieuw en probeer het nog eens.',
    password:
      'Het is beveiligd met een wachtwoord. Pak het uit of sla het op zonder wachtwoord en probeer het opnieuw.',
    'nothing-inside': 'Er zit geen cv in.',
    'not-a-resume': 'Sommige delen passen niet bij het formaat JSON Resume:',
    'newer-version':
      'Het is gemaakt met een nieuwere versie van Vitae. Laad deze pagina opnieuw voor de nieuwste versie.',
  },
  problems: {
    'wrong-type': 'verkeerd soort waarde',
    'too-long': 'te lang',
    'too-many': 'te veel onderdelen',
    'too-deep': 'te diep genest',
    'too-large': 'te groot',
    'forbidden-key': 'een naam die niet is toegestaan',
    'not-allowed': 'een waarde die niet is toegestaan',
    'newer-version': 'van een nieuwere versie',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Hele bestand',
  moreProblems: (count) => plural(count, { one: 'en nog # plek', other: 'en nog # plekken' }),
  nothingChanged: 'Je cv’s zijn niet gewijzigd.',
  dismiss: 'Dit bericht sluiten',
  downloadAll: 'Alles op dit apparaat downloaden',
  downloadAllHere: 'Alles in dit tabblad downloaden',
  downloadingAll: 'Download wordt voorbereid…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# document gedownload in één bestand',
      other: '# documenten gedownload in één bestand',
    }),
  downloadFailed:
    'We konden het bestand niet maken. Er is niets verloren gegaan. Probeer het zo meteen opnieuw.',
  onThisDevice: 'Op dit apparaat',
  inThisTab: 'Alleen in dit tabblad',
  inAccount: 'In je account',
  inAccountText:
    'Je cv’s worden tijdens het schrijven op dit apparaat opgeslagen en naar je account gestuurd, zodat je ze op al je apparaten hebt. De regel bovenaan laat zien of iets nog niet in je account staat.',
  accountOffer: 'Met een account heb je je cv’s op al je apparaten, met eerdere versies.',
  createAccount: 'Account maken',
  onlyHere: (count) =>
    plural(count, {
      one: '# document staat alleen op dit apparaat',
      other: '# documenten staan alleen op dit apparaat',
    }),
  leftBehind:
    'Je bent uitgelogd. De opslag van deze browser reageert niet, dus je cv’s staan misschien nog op dit apparaat. Gebruiken anderen het ook? Sluit dan alle tabbladen van Vitae en wis de gegevens van deze site in de instellingen van je browser.',
  settings: 'Instellingen',
  theme: 'Thema',
  themes: { system: 'Apparaat', light: 'Licht', dark: 'Donker' },
  timeZone: 'Tijdzone',
  deviceTimeZone: (name) => `Zoals op het apparaat (${name})`,
}
