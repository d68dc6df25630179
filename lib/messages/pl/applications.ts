import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the list and the board of applications, and of the form that adds one, in Polish. */
export const applications: typeof english = {
  title: 'Twoje aplikacje',
  untitled: 'Aplikacja bez nazwy',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Wczytywanie Twoich aplikacji…',
  stages: {
    saved: 'Zapisana',
    applied: 'Wysłana',
    interview: 'Rozmowa',
    offer: 'Propozycja pracy',
    closed: 'Zakończona',
  },
  outcomes: {
    accepted: 'Propozycja przyjęta',
    declined: 'Propozycja odrzucona',
    rejected: 'Odmowa pracodawcy',
    withdrawn: 'Aplikacja wycofana',
  },
  add: 'Nowa aplikacja',
  views: 'Widok',
  list: 'Lista',
  board: 'Tablica',
  search: 'Szukaj w swoich aplikacjach',
  filters: 'Filtruj i sortuj',
  stageFilters: { all: 'Wszystkie etapy', open: 'Niezakończone' },
  dueFilter: 'Termin',
  dueFilters: { any: 'Dowolny termin', overdue: 'Po terminie', week: 'W ciągu 7 dni' },
  sortBy: 'Sortuj swoje aplikacje',
  sorts: {
    due: 'Najbliższy termin',
    updated: 'Ostatnio edytowane',
    created: 'Najnowsze',
    employer: 'Według pracodawcy',
    position: 'Według stanowiska',
  },
  found: {
    all: (count) =>
      plural(count, {
        one: 'Znaleziono # aplikację',
        few: 'Znaleziono # aplikacje',
        many: 'Znaleziono # aplikacji',
        other: 'Znaleziono # aplikacji',
      }),
    searching: (count) =>
      plural(count, {
        one: 'Jak dotąd znaleziono # aplikację',
        few: 'Jak dotąd znaleziono # aplikacje',
        many: 'Jak dotąd znaleziono # aplikacji',
        other: 'Jak dotąd znaleziono # aplikacji',
      }),
    device: (count) =>
      plural(count, {
        one: 'Znaleziono # aplikację na tym urządzeniu. Konta nie można teraz przeszukać.',
        few: 'Znaleziono # aplikacje na tym urządzeniu. Konta nie można teraz przeszukać.',
        many: 'Znaleziono # aplikacji na tym urządzeniu. Konta nie można teraz przeszukać.',
        other: 'Znaleziono # aplikacji na tym urządzeniu. Konta nie można teraz przeszukać.',
      }),
  },
  nothingFound: 'Żadna aplikacja nie pasuje.',
  showAll: 'Pokaż wszystkie aplikacje',
  showMore: (count) => `Pokaż jeszcze ${number(count)}`,
  more: 'Więcej',
  numbers: 'Statystyki',
  calendar: 'Pobierz plik kalendarza',
  exportAll: 'Pobierz jako CSV',
  importTable: 'Importuj plik CSV',
  moveTo: 'Przenieś do',
  moved: (job, stage) => `Przeniesiono do etapu „${stage}”: ${job}`,
  notBrought:
    'Nie udało się pobrać tej aplikacji z Twojego konta. Nic się nie zmieniło. Spróbuj ponownie, gdy będziesz online.',
  notRead:
    'Nie udało się odczytać tej aplikacji. Nic się nie zmieniło. Otwórz ją, aby zobaczyć dlaczego.',
  due: (day) => `Termin: ${day}`,
  dueToday: 'Termin: dzisiaj',
  overdue: (day) => `Po terminie: ${day}`,
  since: (day) => `Od ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, {
      one: '# aplikacja',
      few: '# aplikacje',
      many: '# aplikacji',
      other: '# aplikacji',
    })}`,
  emptyColumn: 'Nic tu jeszcze nie ma',
  drag: (job) => `Przenieś: ${job}`,
  emptyTitle: 'Miej swoje aplikacje pod kontrolą',
  emptyText:
    'Zapisz ofertę pracy, zanotuj, co zostało wysłane, i sprawdź, co dalej. Wszystko zostaje na tym urządzeniu i na Twoim koncie, jeśli je masz.',
  trashNote: 'Aplikacje są tu, dopóki nie usuniesz ich trwale.',
  trashNoteAccount:
    'Aplikacje są tu przez 30 dni, na wszystkich Twoich urządzeniach. Potem są trwale usuwane.',
  back: 'Wróć do swoich aplikacji',
  newHint:
    'Wklej ofertę pracy albo wypełnij to, co wiesz. Nic nie zostanie zapisane, dopóki nie naciśniesz „Zapisz”.',
  jobDescriptionHint: 'Ofertę odczyta to urządzenie. Linki z niej nigdy nie są otwierane.',
  use: (text) => `Użyj „${text}”`,
  save: 'Zapisz',
  discard: 'Porzuć',
  saved: (job) => `Zapisano: ${job}`,
  nothingToSave: 'Najpierw wpisz stanowisko lub pracodawcę.',
  alreadyThere: (job, stage) => `Masz już taką aplikację na etapie „${stage}”: ${job}.`,
  tooLong: (limit) => `Tekst ma ponad ${number(limit)} znaków. Został tylko początek.`,
  notReadFile: {
    empty: 'W tym pliku nie ma tekstu. Skopiuj ofertę pracy i wklej ją tutaj.',
    'wrong-type':
      'W tym pliku nie ma tekstu, który da się odczytać. Skopiuj ofertę pracy i wklej ją.',
    'legacy-word': 'Plik ma stary format Worda. Zapisz go jako DOCX lub PDF i spróbuj ponownie.',
    macros: 'To plik Word z makrami. Zapisz go jako DOCX lub PDF i spróbuj ponownie.',
    'too-large': 'Plik jest za duży jak na ofertę pracy. Skopiuj tekst i wklej go.',
    'too-long': 'Plik ma za dużo stron. Skopiuj ofertę pracy i wklej ją.',
    password: 'Plik jest chroniony hasłem. Usuń hasło i spróbuj ponownie.',
    'no-text': 'Plik zawiera tylko obrazy tekstu. Skopiuj tekst ze strony i wklej go.',
    damaged: 'Plik jest uszkodzony. Pobierz go jeszcze raz albo skopiuj tekst i wklej go.',
    unsafe: 'Plik zawiera coś, czego używają tylko ataki, dlatego nie został odczytany.',
    'gave-up': 'Odczyt pliku trwał zbyt długo. Skopiuj ofertę pracy i wklej ją.',
  },
  browserTitle: 'Dodawaj oferty z przeglądarki',
  browserHint:
    'Przeciągnij ten przycisk na pasek zakładek. Naciśnij go na stronie z ofertą pracy: otworzy ten formularz z tytułem, adresem i zaznaczonym tekstem. Niczego więcej nie odczytuje, niczego nie wysyła i niczego nie zapisuje.',
  browserButton: 'Zapisz ofertę w Vitae',
  browserNotHere: 'Przeciągnij go na pasek zakładek. Działa na innych stronach.',
  browserCopy: 'Kopiuj adres przycisku',
  browserCopied: 'Skopiowano adres. Wklej go jako adres nowej zakładki.',
  browserNotCopied: 'Ta przeglądarka nie pozwala na kopiowanie. Przeciągnij przycisk.',
  shareHint:
    'Na telefonie zainstaluj Vitae na ekranie głównym. Potem możesz udostępniać do Vitae oferty pracy z innych programów.',
}
