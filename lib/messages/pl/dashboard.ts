import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Formats "2 CV i 1 list"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# CV', few: '# CV', many: '# CV', other: '# CV' })
  const letters = plural(letter, {
    one: '# list',
    few: '# listy',
    many: '# listów',
    other: '# listu',
  })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} i ${letters}`
}

/** Messages of the dashboard, in Polish. */
export const dashboard: typeof english = {
  title: 'Twoje CV',
  home: 'Vitae, do strony głównej',
  lists: { label: 'Strony', cvs: 'CV', applications: 'Aplikacje' },
  newCv: 'Nowe CV',
  openFile: 'Otwórz plik',
  search: 'Szukaj w swoich CV',
  sortBy: 'Sortuj swoje CV',
  sorts: { updated: 'Ostatnio edytowane', created: 'Najnowsze', title: 'Według nazwy' },
  searched: {
    all: {
      found: (counts) => `Znaleziono: ${countKinds(counts)}`,
      nothing: (query) => `Żadne CV ani list nie zawiera „${query}”.`,
    },
    searching: {
      found: (counts) => `Na razie znaleziono: ${countKinds(counts)}`,
      nothing: (query) => `Szukanie „${query}” we wszystkich Twoich CV i listach…`,
    },
    device: {
      found: (counts) => `Znaleziono na tym urządzeniu: ${countKinds(counts)}`,
      nothing: (query) =>
        `Żadne CV ani list na tym urządzeniu nie zawiera „${query}”. Tych, które są tylko na koncie, nie można teraz przeszukać. Spróbuj ponownie, gdy będziesz online.`,
    },
  },
  clearSearch: 'Pokaż wszystkie CV',
  loading: 'Wczytywanie Twoich CV…',
  ofKind: {
    resume: {
      untitled: 'CV bez nazwy',
      newName: 'Nazwa tego CV',
      unreadable:
        'Nie można tu pokazać tego CV. Nic się nie zmieniło. Otwórz je, aby zobaczyć dlaczego.',
      notBrought:
        'Nie udało się pobrać tego CV z Twojego konta. Nic się nie zmieniło. Spróbuj ponownie, gdy będziesz online.',
      notRenamed:
        'Nie udało się zmienić nazwy tego CV. Nic się nie zmieniło. Otwórz je, aby zobaczyć dlaczego.',
      notCopied:
        'Nie udało się odczytać tego CV, więc nic nie zostało skopiowane ani pobrane. Otwórz je, aby zobaczyć dlaczego.',
    },
    letter: {
      untitled: 'List bez nazwy',
      newName: 'Nazwa tego listu',
      unreadable:
        'Nie można tu pokazać tego listu. Nic się nie zmieniło. Otwórz go, aby zobaczyć dlaczego.',
      notBrought:
        'Nie udało się pobrać tego listu z Twojego konta. Nic się nie zmieniło. Spróbuj ponownie, gdy będziesz online.',
      notRenamed:
        'Nie udało się zmienić nazwy tego listu. Nic się nie zmieniło. Otwórz go, aby zobaczyć dlaczego.',
      notCopied:
        'Nie udało się odczytać tego listu, więc nic nie zostało skopiowane ani pobrane. Otwórz go, aby zobaczyć dlaczego.',
    },
  },
  more: (title) => `${title}: więcej`,
  open: 'Otwórz',
  rename: 'Zmień nazwę',
  tailor: 'Dopasuj do oferty',
  writeLetter: 'Napisz list motywacyjny',
  letter: 'List',
  fileNames: { resume: 'CV', letter: 'List' },
  duplicate: 'Duplikuj',
  copyOf: (title) => `${title} (kopia)`,
  duplicated: (title) => `Utworzono: ${title}`,
  downloadJson: { resume: 'Pobierz jako JSON Resume', letter: 'Pobierz jako JSON' },
  trash: 'Przenieś do kosza',
  trashed: (title) => `Przeniesiono do kosza: ${title}`,
  notHereYet: 'Na koncie, jeszcze nie na tym urządzeniu',
  notErased: (title) =>
    `Dokument „${title}” został zmieniony gdzie indziej, więc go nie usunięto. Obejrzyj go, a potem usuń jeszcze raz.`,
  forJob: (job) => `Do oferty: ${job}`,
  pages: (count) =>
    plural(count, { one: '# strona', few: '# strony', many: '# stron', other: '# strony' }),
  editedToday: (time) => `Dzisiaj, ${time}`,
  editedYesterday: (time) => `Wczoraj, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `W koszu od: ${date}`,
  trashTitle: 'Kosz',
  trashLink: (count) =>
    plural(count, { one: 'Kosz (#)', few: 'Kosz (#)', many: 'Kosz (#)', other: 'Kosz (#)' }),
  trashNote: 'CV i listy są tu, dopóki nie usuniesz ich trwale.',
  trashNoteAccount:
    'CV i listy są tu przez 30 dni, na wszystkich Twoich urządzeniach. Potem są trwale usuwane.',
  daysLeft: (count) =>
    count === 0
      ? 'usunięcie dzisiaj'
      : plural(count, {
          one: 'jeszcze # dzień',
          few: 'jeszcze # dni',
          many: 'jeszcze # dni',
          other: 'jeszcze # dnia',
        }),
  trashEmpty: 'Kosz jest pusty.',
  backToCvs: 'Wróć do swoich CV',
  restore: 'Przywróć',
  restoreNamed: (title) => `Przywróć: ${title}`,
  restored: (title) => `Przywrócono: ${title}`,
  erase: 'Usuń trwale',
  eraseNamed: (title) => `Usuń trwale: ${title}`,
  erased: (title) => `Trwałe usunięcie: ${title}`,
  emptyTitle: 'Utwórz swoje pierwsze CV',
  emptyText: {
    device:
      'Zacznij pisać i od razu zobacz prawdziwy PDF. Konto nie jest potrzebne: to, co piszesz, zostaje na tym urządzeniu.',
    tab: 'Zacznij pisać i od razu zobacz prawdziwy PDF. Ta przeglądarka nie może teraz niczego zapisać: pobierz to, co napiszesz, zanim zamkniesz tę kartę.',
    account:
      'Zacznij pisać i od razu zobacz prawdziwy PDF. To, co piszesz, jest zapisywane na Twoim koncie i na tym urządzeniu.',
    accountOnly:
      'Zacznij pisać i od razu zobacz prawdziwy PDF. To, co piszesz, jest zapisywane na Twoim koncie.',
  },
  start: 'Zacznij pisać',
  importTitle: 'Importuj swoje CV',
  importText:
    'Wybierz PDF, plik Word lub eksport z innego serwisu albo upuść go w dowolnym miejscu tej strony. Przejrzysz go, zanim stanie się CV. Odczyta go to urządzenie i nigdzie go nie wyśle.',
  chooseFile: 'Wybierz plik',
  pasteText: 'Wklej tekst',
  pasteTitle: 'Wklej swoje CV jako tekst',
  pasteLabel: 'Tekst Twojego CV',
  pasteHint: 'Zostaw wiersze i nagłówki bez zmian. Przejrzysz tekst, zanim stanie się CV.',
  pasteRead: 'Importuj tekst',
  waiting: (count) =>
    plural(count, {
      one: '# import czeka na przejrzenie.',
      few: '# importy czekają na przejrzenie.',
      many: '# importów czeka na przejrzenie.',
      other: '# importu czeka na przejrzenie.',
    }),
  goOn: 'Przejrzyj',
  startEmpty: 'Zacznij od pustego CV',
  dropHere: 'Upuść tu swoje CV: PDF, Word, tekst, LinkedIn, JSON Resume lub kopię zapasową',
  importing: 'Odczytywanie pliku…',
  imported: (count) =>
    plural(count, {
      one: 'Dodano # CV',
      few: 'Dodano # CV',
      many: 'Dodano # CV',
      other: 'Dodano # CV',
    }),
  alreadyHere: (count) =>
    plural(count, {
      one: 'To CV już tu jest',
      few: 'Te # CV już tu są',
      many: 'Te # CV już tu są',
      other: 'Te # CV już tu są',
    }),
  droppedFile: 'Upuszczony plik',
  refusedTitle: (name) => `${name}: nie udało się odczytać.`,
  refused: {
    folder:
      'To folder albo ta przeglądarka nie może tego odczytać. Otwórz go i wybierz plik w środku.',
    unreadable: 'Przeglądarka nie przekazała go tej stronie. Wybierz plik tutaj.',
    'too-large': 'Jest większy, niż może być CV lub kopia zapasowa.',
    'too-many': 'Zawiera więcej plików niż kopia zapasowa.',
    'not-json': 'To nie jest plik JSON Resume ani kopia zapasowa z Vitae.',
    damaged:
      'Archiwum jest niekompletne lub uszkodzone. Pobierz lub skopiuj je jeszcze raz i spróbuj ponownie.',
    password: 'Jest chroniony hasłem. Rozpakuj go lub zapisz bez hasła i spróbuj ponownie.',
    'nothing-inside': 'Nie ma w nim CV.',
    'not-a-resume': 'Niektóre części nie pasują do formatu JSON Resume:',
    'newer-version':
      'Powstał w nowszej wersji Vitae. Odśwież tę stronę, aby otrzymać najnowszą wersję.',
  },
  problems: {
    'wrong-type': 'wartość niewłaściwego rodzaju',
    'too-long': 'za długie',
    'too-many': 'za wiele elementów',
    'too-deep': 'zbyt wiele poziomów',
    'too-large': 'za duże',
    'forbidden-key': 'niedozwolona nazwa',
    'not-allowed': 'niedozwolona wartość',
    'newer-version': 'z nowszej wersji',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Cały plik',
  moreProblems: (count) =>
    plural(count, {
      one: 'i jeszcze # miejsce',
      few: 'i jeszcze # miejsca',
      many: 'i jeszcze # miejsc',
      other: 'i jeszcze # miejsca',
    }),
  nothingChanged: 'Twoje CV się nie zmieniły.',
  dismiss: 'Zamknij ten komunikat',
  downloadAll: 'Pobierz wszystko z tego urządzenia',
  downloadAllHere: 'Pobierz wszystko z tej karty',
  downloadingAll: 'Przygotowywanie pliku…',
  downloadedAll: (count) =>
    plural(count, {
      one: 'Pobrano # dokument w jednym pliku',
      few: 'Pobrano # dokumenty w jednym pliku',
      many: 'Pobrano # dokumentów w jednym pliku',
      other: 'Pobrano # dokumentu w jednym pliku',
    }),
  downloadFailed: 'Nie udało się utworzyć pliku. Nic nie przepadło. Spróbuj ponownie za chwilę.',
  onThisDevice: 'Na tym urządzeniu',
  inThisTab: 'Tylko w tej karcie',
  inAccount: 'Na Twoim koncie',
  inAccountText:
    'Podczas pisania Twoje CV są zapisywane na tym urządzeniu i wysyłane na konto, więc masz je na wszystkich urządzeniach. Wiersz u góry pokazuje, gdy czegoś jeszcze nie ma na koncie.',
  accountOffer:
    'Z kontem masz swoje CV na wszystkich urządzeniach, razem z wcześniejszymi wersjami.',
  createAccount: 'Utwórz konto',
  onlyHere: (count) =>
    plural(count, {
      one: '# dokument jest tylko na tym urządzeniu',
      few: '# dokumenty są tylko na tym urządzeniu',
      many: '# dokumentów jest tylko na tym urządzeniu',
      other: '# dokumentu jest tylko na tym urządzeniu',
    }),
  leftBehind:
    'Wylogowano Cię. Pamięć tej przeglądarki nie odpowiada, więc Twoje CV mogą nadal być na tym urządzeniu. Jeśli korzystają z niego inni, zamknij wszystkie karty Vitae i usuń dane tej witryny w ustawieniach przeglądarki.',
  settings: 'Ustawienia',
  theme: 'Motyw',
  themes: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny' },
  timeZone: 'Strefa czasowa',
  deviceTimeZone: (name) => `Jak na urządzeniu (${name})`,
}
