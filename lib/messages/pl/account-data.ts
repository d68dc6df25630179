import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

const documents = (count: number) =>
  plural(count, {
    one: '# CV lub list',
    few: '# CV lub listy',
    many: '# CV lub listów',
    other: '# CV lub listu',
  })

/** Messages of the data export of an account, and of restoring one, in Polish. */
export const accountData: typeof english = {
  title: 'Twoje dane',
  text: 'Plik do pobrania ze wszystkim, co jest na Twoim koncie.',
  leftover: {
    title: 'CV z innego konta na tym urządzeniu',
    text: (count, unsent, day) =>
      `${documents(count)}, ostatnia zmiana: ${day}. Ze zmianami, które są tylko na tym urządzeniu: ${number(unsent)}. Jeśli tamto konto nadal istnieje, zaloguj się na nie, aby zapisać je tam.`,
    download: 'Pobierz',
    adopt: 'Dodaj do moich CV',
    adopted: (count) => `Dodano do Twoich CV: ${documents(count)}.`,
    remove: 'Usuń',
    removeTitle: 'Usunąć je z tego urządzenia?',
    removeText: (count) =>
      `Usunięte zostanie: ${documents(count)}, ze zmianami, które nie są zapisane nigdzie indziej. Nie można tego cofnąć.`,
    removeForGood: 'Usuń trwale',
    removed: 'Usunięto z tego urządzenia.',
    cancel: 'Anuluj',
    failed: 'Nie udało się. Te CV nadal są na tym urządzeniu. Spróbuj ponownie.',
  },
  export: {
    title: 'Eksportuj swoje dane',
    none: 'CV, listy, wersje, pliki PDF, zdjęcia, zapytania do AI i dane konta. To może trochę potrwać.',
    begin: 'Przygotuj plik',
    again: 'Przygotuj ponownie',
    waiting: 'Rozpoczynanie…',
    running: (done, of) =>
      plural(of, {
        one: `Przygotowywanie: ${number(done)} z # dokumentu`,
        few: `Przygotowywanie: ${number(done)} z # dokumentów`,
        many: `Przygotowywanie: ${number(done)} z # dokumentów`,
        other: `Przygotowywanie: ${number(done)} z # dokumentu`,
      }),
    leave: 'Możesz opuścić tę stronę. Damy Ci znać, gdy plik będzie gotowy.',
    unreached: 'Serwer teraz nie odpowiada. Wciąż sprawdzamy.',
    stop: 'Zatrzymaj',
    stopped: 'Zatrzymano. Plik nie powstał, a na Twoim koncie nic się nie zmieniło.',
    done: (packed, kept) => `Przygotowano: ${packed}. Dostępne do: ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        few: 'Twoje dane są w # plikach. Każdy można otworzyć osobno. Pobierz wszystkie.',
        many: 'Twoje dane są w # plikach. Każdy można otworzyć osobno. Pobierz wszystkie.',
        other: 'Twoje dane są w # plikach. Każdy można otworzyć osobno. Pobierz wszystkie.',
      }),
    download: (part, of, bytes) =>
      of === 1 ? `Pobierz (${sizeOf(bytes)})` : `Pobierz część ${part} z ${of} (${sizeOf(bytes)})`,
    links: 'Link do pobrania działa przez godzinę. Każde naciśnięcie przycisku daje nowy.',
    remove: 'Usuń z serwera',
    removed: 'Plik został usunięty z serwera. Twoje konto się nie zmieniło.',
    failed:
      'Nie udało się przygotować pliku. Na Twoim koncie nic się nie zmieniło. Spróbuj ponownie.',
    lost: 'Ten plik już nie istnieje. Przygotuj nowy.',
  },
  bring: {
    title: 'Przywróć eksport',
    none: 'Wybierz pliki eksportu z tego lub innego serwera. Nic na Twoim koncie nie zostanie zastąpione, a dwukrotne przywrócenie tego samego pliku niczego nie doda.',
    choose: 'Wybierz pliki',
    steps: {
      sending: (name) => `Przesyłanie pliku ${name}`,
      waiting: (name) => `Plik ${name} czeka na odczyt`,
      reading: (name) => `Odczytywanie pliku ${name}`,
      writing: (name) => `Przywracanie pliku ${name}`,
    },
    leave: 'Gdy plik zostanie przesłany, możesz opuścić tę stronę. Resztę zrobi serwer.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Nie dodano żadnego dokumentu.'
          : plural(added, {
              one: 'Dodano # dokument.',
              few: 'Dodano # dokumenty.',
              many: 'Dodano # dokumentów.',
              other: 'Dodano # dokumentu.',
            }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, {
              one: '# był tu już wcześniej.',
              few: '# były tu już wcześniej.',
              many: '# było tu już wcześniej.',
              other: '# było tu już wcześniej.',
            }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, {
            one: '# wcześniejsza wersja',
            few: '# wcześniejsze wersje',
            many: '# wcześniejszych wersji',
            other: '# wcześniejszej wersji',
          }),
        pictures > 0 &&
          plural(pictures, {
            one: '# zdjęcie lub czcionka',
            few: '# zdjęcia i czcionki',
            many: '# zdjęć i czcionek',
            other: '# zdjęcia lub czcionki',
          }),
        pdfs > 0 &&
          plural(pdfs, {
            one: '# plik PDF',
            few: '# pliki PDF',
            many: '# plików PDF',
            other: '# pliku PDF',
          }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Dodano też: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: 'Nie udało się przywrócić # pliku. Cała reszta jest przywrócona.',
        few: 'Nie udało się przywrócić # plików. Cała reszta jest przywrócona.',
        many: 'Nie udało się przywrócić # plików. Cała reszta jest przywrócona.',
        other: 'Nie udało się przywrócić # pliku. Cała reszta jest przywrócona.',
      }),
    reasons: {
      damaged: 'uszkodzony',
      password: 'chroniony hasłem',
      'too-large': 'za duży',
      changed: 'zmieniony po eksporcie',
      'wrong-content': 'innego typu, niż wskazuje nazwa',
      'newer-version': 'utworzony w nowszej wersji Vitae',
      'no-document': 'brakuje jego dokumentu: najpierw przywróć inne części, potem jeszcze raz tę',
      'no-room': 'na Twoim koncie nie ma już miejsca',
    },
    failures: {
      damaged:
        'Ten plik jest niekompletny lub uszkodzony. Nic się nie zmieniło. Pobierz go jeszcze raz i spróbuj ponownie.',
      'too-large': 'Ten plik jest większy niż jakakolwiek część eksportu. Nic się nie zmieniło.',
      'too-many': 'Ten plik zawiera więcej niż jakakolwiek część eksportu. Nic się nie zmieniło.',
      'no-export':
        'To nie jest eksport konta. Nic się nie zmieniło. Pojedyncze CV i kopie zapasowe urządzenia otworzysz w „Twoich CV”.',
      'newer-version':
        'Ten plik powstał w nowszej wersji Vitae. Nic się nie zmieniło. Przywróć go tam, gdzie powstał, albo poczekaj na aktualizację tego serwera.',
      'gave-up': 'Nie udało się odczytać tego pliku. Nic nie przepadło. Spróbuj ponownie później.',
      unsent: 'Przesyłanie zostało przerwane. Nic się nie zmieniło. Wybierz plik jeszcze raz.',
      lost: 'Nie wiadomo, jak skończył się ten import. To, co zostało dodane, nadal tu jest. Dla pewności wybierz plik jeszcze raz.',
    },
  },
}
