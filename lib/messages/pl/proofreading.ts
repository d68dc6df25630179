import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the spelling and grammar check of a CV, in Polish. */
export const proofreading: typeof english = {
  title: 'Pisownia i gramatyka',
  hint: 'Sprawdza pisownię i gramatykę angielską. Za pierwszym razem pobiera słownik o wielkości 8 MB. Twój tekst zostaje na tym urządzeniu. Wyniki nie liczą się do kontroli powyżej.',
  start: 'Sprawdź pisownię i gramatykę',
  again: 'Spróbuj ponownie',
  stop: 'Zatrzymaj',
  fetching: 'Pobieranie słownika…',
  reading: 'Sprawdzanie tekstu…',
  failed:
    'Nie udało się wczytać słownika. Twoje CV się nie zmieniło. Spróbuj ponownie, gdy będziesz online.',
  empty: 'Nie ma jeszcze tekstu do sprawdzenia. Napisz najpierw punkt lub profil zawodowy.',
  otherLanguage:
    'To sprawdzanie działa tylko po angielsku, a to CV jest w innym języku. Język CV zmienisz w panelu Wygląd.',
  reader: 'Edytujesz to CV w innej karcie. Wprowadź zmiany tam.',
  found: (count) =>
    count === 0
      ? 'Nie znaleziono błędów.'
      : plural(count, {
          one: '# możliwy błąd',
          few: '# możliwe błędy',
          many: '# możliwych błędów',
          other: '# możliwego błędu',
        }),
  advice: 'To sprawdzanie nie zawsze ma rację. Ty wiesz najlepiej, co chcesz powiedzieć.',
  kinds: {
    spelling: 'Pisownia',
    repeated: 'Powtórzone słowo',
    grammar: 'Gramatyka',
    choice: 'Dobór słów',
  },
  misspelled: (words) => `W słowniku nie ma „${words}”.`,
  repeated: (words) => `„${words}”: to samo słowo dwa razy z rzędu.`,
  article: (words) =>
    `„${words}” nie pasuje do następnego słowa. W angielskim przed samogłoską w wymowie pisze się „an”, w przeciwnym razie „a”.`,
  replaceBy: (replacement) => `Zmień na „${replacement}”`,
  remove: 'Usuń',
  leave: 'Ignoruj',
  leaveWords: (words) => `Ignoruj „${words}”`,
  go: 'Przejdź do tekstu',
  goToWords: (words) => `Przejdź do tekstu „${words}”`,
  changed: 'Zmieniono. Możesz to cofnąć.',
  left: 'Zignorowano.',
}
