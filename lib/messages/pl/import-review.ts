import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

const leftOver = (count: number) =>
  plural(count, {
    one: '# nieprzypisany wiersz',
    few: '# nieprzypisane wiersze',
    many: '# nieprzypisanych wierszy',
    other: '# nieprzypisanego wiersza',
  })

/** Messages of the review of an imported file, in Polish. */
export const importReview: typeof english = {
  title: 'Przegląd importu',
  heading: (name) => `Przegląd: ${name}`,
  pasted: 'Wklejony tekst',
  onThisDevice: 'Odczytano na tym urządzeniu. Plik nie jest nigdzie wysyłany.',
  stages: {
    opening: 'Otwieranie pliku',
    reading: 'Odczytywanie stron',
    understanding: 'Rozdzielanie na sekcje',
  },
  pageOf: (done, of) => `Strona ${number(done)} z ${number(of)}`,
  cancel: 'Zatrzymaj odczyt',
  back: 'Dokończ później',
  discard: 'Porzuć',
  discarded: (name) => `Porzucono: ${name}. Twój plik się nie zmienił.`,
  create: 'Utwórz CV',
  moreActions: 'Więcej działań',
  addToExisting: 'Dodaj do istniejącego CV…',
  undo: 'Cofnij',
  redo: 'Ponów',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Wszystko sprawdzone'
        : plural(unsure, {
            one: '# do sprawdzenia',
            few: '# do sprawdzenia',
            many: '# do sprawdzenia',
            other: '# do sprawdzenia',
          }),
      unplaced === 0 ? 'wszystkie wiersze przypisane' : leftOver(unplaced),
    ].join(' · '),
  nothingStored: 'CV powstanie dopiero, gdy naciśniesz „Utwórz CV”.',
  moreFiles: (count) =>
    plural(count, {
      one: 'jeszcze # plik do przejrzenia',
      few: 'jeszcze # pliki do przejrzenia',
      many: 'jeszcze # plików do przejrzenia',
      other: 'jeszcze # pliku do przejrzenia',
    }),
  tabOnly: {
    blocked:
      'Ta przeglądarka nie pozwala niczego zapisać, więc ten przegląd jest tylko w tej karcie, dopóki jej nie zamkniesz. Na razie nic nie przepadło. Zanim wyjdziesz, utwórz CV i pobierz je.',
    full: 'Na tym urządzeniu brakuje miejsca, więc ostatnie zmiany w tym przeglądzie są tylko w tej karcie. Na razie nic nie przepadło. Utwórz CV i pobierz je albo zwolnij miejsce.',
    failed:
      'Zapisywanie teraz nie działa, więc ostatnie zmiany w tym przeglądzie są tylko w tej karcie. Na razie nic nie przepadło i wciąż próbujemy zapisać.',
  },
  tabs: 'Widoki',
  fields: 'Pola',
  page: 'Strona',
  pageLabel: (page) => `Strona ${number(page)} pliku`,
  textLabel: 'Tekst pliku',
  pageFailed: 'Nie można tu pokazać stron. Pola są kompletne.',
  checkThis: 'Sprawdź',
  nextToCheck: 'Sprawdź następne',
  looksRight: 'Zgadza się',
  valueMenu: (field) => `${field}: więcej`,
  moveTo: 'Przenieś do',
  moveElsewhere: 'Gdzie indziej…',
  lettersToHeadline: (letters) => `Przenieś „${letters}” do tytułu zawodowego`,
  splitHere: 'Zacznij tu nowy wpis',
  drop: 'Usuń',
  dropped: (text) => `Usunięto „${text}”`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: więcej`,
  joinPrevious: 'Połącz z poprzednim wpisem',
  moveEntry: 'Przenieś do sekcji',
  dropEntry: 'Usuń wpis',
  entry: (at) => `Wpis ${number(at)}`,
  sectionMenu: (name) => `${name}: więcej`,
  sectionIs: 'Ta sekcja to',
  dropSection: 'Usuń sekcję',
  sectionTitle: 'Nagłówek',
  addField: 'Dodaj pole',
  addEntry: 'Dodaj wpis',
  ownSection: 'Własna sekcja',
  details: 'Dodatkowe dane',
  profiles: 'Profile',
  unplaced: leftOver,
  unplacedHint: 'Nie są jeszcze w żadnym polu i nie trafią do Twojego CV.',
  putIn: 'Dodaj do pola…',
  dropLine: 'Usuń',
  droppedTitle: (count) =>
    plural(count, {
      one: '# usunięty',
      few: '# usunięte',
      many: '# usuniętych',
      other: '# usuniętego',
    }),
  bringBack: 'Przywróć',
  help: {
    ask: 'Przypisz te wiersze z AI',
    hint: (model) =>
      `Te wiersze, wiersze wokół nich i nazwy Twoich wpisów zostaną wysłane do ${model}. Wiersze odczytane jako imię i nazwisko lub dane kontaktowe, usunięte wiersze i sam plik nie są wysyłane.`,
    yourModel: 'Twojego modelu AI',
    stop: 'Zatrzymaj',
    stages: {
      waiting: 'Czekanie na rozpoczęcie',
      reading: 'Odczytywanie',
      drafting: 'Szukanie właściwych miejsc',
      checking: 'Sprawdzanie odpowiedzi',
    },
    stay: 'To może potrwać minutę. Do końca nic się nie zmieni. Opuszczenie tego przeglądu zatrzyma pracę.',
    placed: (count) =>
      plural(count, {
        one: 'Dodano # wartość, słowami z Twojego pliku. Ma oznaczenie „Sprawdź”. Możesz to cofnąć.',
        few: 'Dodano # wartości, słowami z Twojego pliku. Każda ma oznaczenie „Sprawdź”. Możesz to cofnąć.',
        many: 'Dodano # wartości, słowami z Twojego pliku. Każda ma oznaczenie „Sprawdź”. Możesz to cofnąć.',
        other:
          'Dodano # wartości, słowami z Twojego pliku. Każda ma oznaczenie „Sprawdź”. Możesz to cofnąć.',
      }),
    unchanged: 'Nic się nie zmieniło.',
    nothing:
      'Model AI nie znalazł pola dla tych wierszy. Nic się nie zmieniło. Możesz dodać je ręcznie.',
  },
  placeTitle: 'Gdzie to umieścić?',
  section: 'Sekcja',
  newSection: (name) => `${name} (nowa sekcja)`,
  entryLabel: 'Wpis',
  newEntry: 'Nowy wpis',
  field: 'Pole',
  place: 'Przenieś tam',
  cutTitle: 'Nie wszystko się mieści',
  cutText: 'Ten tekst jest dłuższy, niż mieści CV, i zostałby pominięty:',
  createAnyway: 'Utwórz bez niego',
  keepLooking: 'Wróć do przeglądu',
  tooLarge:
    'To więcej, niż mieści jedno CV. Nic nie przepadło. Usuń to, czego nie potrzebujesz, i spróbuj ponownie.',
  created: 'Utworzono CV.',
  nextFile: 'Następny plik',
  pairTitle: 'Dodaj do istniejącego CV',
  whichCv: 'Dodaj do',
  noCv: 'Na tym urządzeniu nie ma jeszcze CV.',
  nothingNew: 'To CV ma już to wszystko.',
  pairHint:
    'Nowe elementy są zaznaczone. Zmiany w Twoim tekście nie są: zaznacz tylko te, które chcesz.',
  adds: 'Dodaje',
  changes: 'Zmienia Twój tekst',
  apply: (count) =>
    plural(count, {
      one: 'Dodaj # element',
      few: 'Dodaj # elementy',
      many: 'Dodaj # elementów',
      other: 'Dodaj # elementu',
    }),
  applied: 'Dodano. Możesz to cofnąć.',
  notApplied: 'To CV zmieniło się w międzyczasie. Nic nie dodano. Sprawdź listę jeszcze raz.',
  failedTitle: (name) => `${name}: nie udało się odczytać`,
  failures: {
    empty:
      'Plik jest pusty. Zapisz go jeszcze raz w programie, w którym powstał, i spróbuj ponownie.',
    'wrong-type':
      'Plik jest innego typu, niż wskazuje nazwa, albo typu, którego nie odczytujemy. Odczytujemy PDF, Word (docx), OpenDocument, RTF, strony WWW, Markdown i tekst.',
    'legacy-word':
      'To stary plik Word (doc). Otwórz go w programie Word lub LibreOffice, zapisz jako docx lub PDF i spróbuj ponownie.',
    macros:
      'Plik zawiera makra, a takich nigdy nie otwieramy. Zapisz go jako docx lub PDF i spróbuj ponownie.',
    'too-large':
      'Plik ma ponad 10 MB, po rozpakowaniu jest znacznie większy lub zawiera więcej tekstu niż jakiekolwiek CV. Zapisz samo CV bez obrazów albo wklej jego tekst.',
    'too-long': 'Plik ma ponad 50 stron. Zapisz tylko strony ze swoim CV i spróbuj ponownie.',
    password: 'Plik jest chroniony hasłem. Zapisz go bez hasła i spróbuj ponownie.',
    'no-text':
      'To skan lub zdjęcie: obraz tekstu, którego nie odczytujemy. Wyeksportuj CV jako PDF z programu, w którym powstało, albo rozpoznaj tekst skanu (OCR) i wklej go.',
    damaged:
      'Plik jest niekompletny lub uszkodzony. Pobierz lub skopiuj go jeszcze raz i spróbuj ponownie.',
    unsafe:
      'Plik nie został otwarty, ponieważ zawiera coś, czego używają tylko ataki. Zapisz go jeszcze raz w innym programie albo wklej tekst.',
    'no-resume': 'Plik da się odczytać, ale nic w nim nie wygląda na CV.',
    'gave-up':
      'Odczyt trwał zbyt długo lub zajął za dużo pamięci i został zatrzymany. Zapisz plik jako nowy PDF albo wklej tekst.',
  },
  nothingLost: 'Nic się nie zmieniło ani nie przepadło. Twój plik jest taki jak wcześniej.',
  tryAgain: 'Spróbuj ponownie',
  chooseOther: 'Wybierz inny plik',
  toDashboard: 'Wróć do swoich CV',
  stoppedTitle: 'Import zatrzymany',
  stopped: 'Plik nie został odczytany. Nic się nie zmieniło.',
  goneTitle: 'Brak importu w toku',
  gone: 'Wybierz plik, aby zacząć. Jeśli spodziewasz się tu importu, to stał się już CV, został porzucony, jest w innej przeglądarce albo ta nie mogła go zapisać. Twój plik się nie zmienił.',
}
