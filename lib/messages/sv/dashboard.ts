import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Formats "2 cv:n och 1 brev"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# cv', other: '# cv:n' })
  const letters = plural(letter, { one: '# brev', other: '# brev' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} och ${letters}`
}

/** Builds the messages about one document, which is called by its kind with and without the article. */
const wordsFor = (what: string, definite: string) => ({
  untitled: `Namnlöst ${what}`,
  newName: `Namn på ${definite}`,
  unreadable: `Det går inte att visa ${definite} här. Inget har ändrats. Öppna det för att se varför.`,
  notBrought: `Det gick inte att hämta ${definite} från ditt konto. Inget har ändrats. Försök igen när du är online.`,
  notRenamed: `Det gick inte att byta namn på ${definite}. Inget har ändrats. Öppna det för att se varför.`,
  notCopied: `Det gick inte att läsa ${definite}, så inget har kopierats eller laddats ner. Öppna det för att se varför.`,
})

/** Messages of the dashboard, in Swedish. */
export const dashboard: typeof english = {
  title: 'Dina cv:n',
  home: 'Vitae, till startsidan',
  lists: { label: 'Sidor', cvs: 'Cv:n', applications: 'Ansökningar' },
  newCv: 'Nytt cv',
  openFile: 'Öppna en fil',
  search: 'Sök bland dina cv:n',
  sortBy: 'Sortera dina cv:n',
  sorts: { updated: 'Senast redigerade först', created: 'Nyast först', title: 'Efter namn' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} hittades`,
      nothing: (query) => `Inget cv eller brev innehåller ”${query}”.`,
    },
    searching: {
      found: (counts) => `${countKinds(counts)} hittills`,
      nothing: (query) => `Söker efter ”${query}” i alla dina cv:n och brev …`,
    },
    device: {
      found: (counts) => `${countKinds(counts)} hittades på den här enheten`,
      nothing: (query) =>
        `Inget cv eller brev på den här enheten innehåller ”${query}”. De som bara finns i ditt konto går inte att söka i just nu. Försök igen när du är online.`,
    },
  },
  clearSearch: 'Visa alla cv:n',
  loading: 'Läser in dina cv:n …',
  ofKind: { resume: wordsFor('cv', 'cv:t'), letter: wordsFor('brev', 'brevet') },
  more: (title) => `${title}: mer`,
  open: 'Öppna',
  rename: 'Byt namn',
  tailor: 'Anpassa till ett jobb',
  writeLetter: 'Skriv ett personligt brev',
  letter: 'Brev',
  fileNames: { resume: 'Cv', letter: 'Brev' },
  duplicate: 'Duplicera',
  copyOf: (title) => `${title} (kopia)`,
  duplicated: (title) => `${title} har skapats`,
  downloadJson: { resume: 'Ladda ner som JSON Resume', letter: 'Ladda ner som JSON' },
  trash: 'Flytta till papperskorgen',
  trashed: (title) => `${title} har flyttats till papperskorgen`,
  notHereYet: 'I ditt konto, inte på den här enheten än',
  notErased: (title) =>
    `${title} ändrades någon annanstans, så det raderades inte. Ta en titt och radera det sedan igen.`,
  forJob: (job) => `För ${job}`,
  pages: (count) => plural(count, { one: '# sida', other: '# sidor' }),
  editedToday: (time) => `I dag ${time}`,
  editedYesterday: (time) => `I går ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `I papperskorgen sedan ${date}`,
  trashTitle: 'Papperskorgen',
  trashLink: (count) => plural(count, { one: 'Papperskorgen (#)', other: 'Papperskorgen (#)' }),
  trashNote: 'Cv:n och brev ligger kvar här tills du raderar dem permanent.',
  trashNoteAccount:
    'Cv:n och brev ligger kvar här i 30 dagar, på alla dina enheter. Sedan raderas de permanent.',
  daysLeft: (count) =>
    count === 0 ? 'raderas i dag' : plural(count, { one: '# dag kvar', other: '# dagar kvar' }),
  trashEmpty: 'Papperskorgen är tom.',
  backToCvs: 'Tillbaka till dina cv:n',
  restore: 'Återställ',
  restoreNamed: (title) => `Återställ ${title}`,
  restored: (title) => `${title} har återställts`,
  erase: 'Radera permanent',
  eraseNamed: (title) => `Radera permanent: ${title}`,
  erased: (title) => `${title} raderas permanent`,
  emptyTitle: 'Skapa ditt första cv',
  emptyText: {
    device:
      'Börja skriva och se den riktiga pdf-filen medan du skriver. Inget konto behövs: det du skriver stannar på den här enheten.',
    tab: 'Börja skriva och se den riktiga pdf-filen medan du skriver. Webbläsaren kan inte spara något just nu: ladda ner det du har skrivit innan du stänger fliken.',
    account:
      'Börja skriva och se den riktiga pdf-filen medan du skriver. Det du skriver sparas i ditt konto och på den här enheten.',
    accountOnly:
      'Börja skriva och se den riktiga pdf-filen medan du skriver. Det du skriver sparas i ditt konto.',
  },
  start: 'Börja skriva',
  importTitle: 'Importera ditt cv',
  importText:
    'Välj en pdf, en Word-fil eller en export från en annan tjänst, eller släpp filen var som helst på sidan. Du granskar den innan den blir ett cv. Den läses på den här enheten och skickas ingenstans.',
  chooseFile: 'Välj en fil',
  pasteText: 'Klistra in text',
  pasteTitle: 'Klistra in ditt cv som text',
  pasteLabel: 'Ditt cv som text',
  pasteHint: 'Behåll rader och rubriker som de är. Du granskar texten innan den blir ett cv.',
  pasteRead: 'Importera text',
  waiting: (count) =>
    plural(count, {
      one: '# import väntar på granskning.',
      other: '# importer väntar på granskning.',
    }),
  goOn: 'Granska',
  startEmpty: 'Börja med ett tomt cv',
  dropHere: 'Släpp ditt cv här: pdf, Word, text, LinkedIn, JSON Resume eller en säkerhetskopia',
  importing: 'Läser filen …',
  imported: (count) =>
    plural(count, { one: '# cv har lagts till', other: '# cv:n har lagts till' }),
  alreadyHere: (count) =>
    plural(count, { one: 'Det här cv:t finns redan här', other: 'De här # cv:na finns redan här' }),
  droppedFile: 'Filen du släppte',
  refusedTitle: (name) => `${name} kunde inte läsas.`,
  refused: {
    folder:
      'Det är en mapp, eller så får webbläsaren inte läsa den. Öppna den och välj filen i den.',
    unreadable: 'Webbläsaren lämnade inte över den till sidan. Välj filen här i stället.',
    'too-large': 'Den är större än ett cv eller en säkerhetskopia kan vara.',
    'too-many': 'Den innehåller fler filer än en säkerhetskopia kan göra.',
    'not-json': 'Det är varken en JSON Resume-fil eller en säkerhetskopia från Vitae.',
    damaged:
      'Arkivet är ofullständigt eller skadat. Ladda ner eller kopiera det igen och försök på nytt.',
    password:
      'Den är lösenordsskyddad. Packa upp den eller spara den utan lösenord och försök igen.',
    'nothing-inside': 'Det finns inget cv i den.',
    'not-a-resume': 'Vissa delar stämmer inte med formatet JSON Resume:',
    'newer-version':
      'Den skapades av en nyare version av Vitae. Läs in sidan på nytt för att få den senaste versionen.',
  },
  problems: {
    'wrong-type': 'fel typ av värde',
    'too-long': 'för långt',
    'too-many': 'för många delar',
    'too-deep': 'för många nivåer',
    'too-large': 'för stort',
    'forbidden-key': 'ett namn som inte är tillåtet',
    'not-allowed': 'ett värde som inte är tillåtet',
    'newer-version': 'från en nyare version',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Hela filen',
  moreProblems: (count) => plural(count, { one: 'och # ställe till', other: 'och # ställen till' }),
  nothingChanged: 'Dina cv:n har inte ändrats.',
  dismiss: 'Stäng meddelandet',
  downloadAll: 'Ladda ner allt på den här enheten',
  downloadAllHere: 'Ladda ner allt i den här fliken',
  downloadingAll: 'Förbereder nedladdningen …',
  downloadedAll: (count) =>
    plural(count, {
      one: '# dokument har laddats ner i en fil',
      other: '# dokument har laddats ner i en fil',
    }),
  downloadFailed: 'Filen kunde inte skapas. Inget har gått förlorat. Försök igen om en stund.',
  onThisDevice: 'På den här enheten',
  inThisTab: 'Bara i den här fliken',
  inAccount: 'I ditt konto',
  inAccountText:
    'Dina cv:n sparas på den här enheten medan du skriver och skickas till ditt konto, så att du har dem på alla dina enheter. Raden högst upp visar när något inte finns i ditt konto än.',
  accountOffer: 'Med ett konto har du dina cv:n på alla dina enheter, med tidigare versioner.',
  createAccount: 'Skapa konto',
  onlyHere: (count) =>
    plural(count, {
      one: '# dokument finns bara på den här enheten',
      other: '# dokument finns bara på den här enheten',
    }),
  leftBehind:
    'Du är utloggad. Webbläsarens lagring svarar inte, så dina cv:n kan finnas kvar på den här enheten. Om andra använder den stänger du alla flikar med Vitae och raderar webbplatsens data i webbläsarens inställningar.',
  settings: 'Inställningar',
  theme: 'Tema',
  themes: { system: 'Enhetens', light: 'Ljust', dark: 'Mörkt' },
  timeZone: 'Tidszon',
  deviceTimeZone: (name) => `Samma som enheten (${name})`,
}
