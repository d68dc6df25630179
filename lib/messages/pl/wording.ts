import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the dialog that improves the wording of one text, in Polish. */
export const wording: typeof english = {
  title: 'Popraw sformułowanie',
  open: 'Popraw sformułowanie',
  shortcut: 'Popraw sformułowanie tego tekstu',
  noText: 'Najpierw umieść kursor w punkcie lub w profilu zawodowym.',
  text: 'Obecny tekst',
  empty: 'Nic tu jeszcze nie napisano.',
  previous: 'Poprzedni punkt',
  next: 'Następny punkt',
  ways: {
    rewrite: 'Napisz inaczej',
    shorten: 'Skróć',
    split: 'Podziel',
    'stronger-verb': 'Mocniejszy czasownik',
    summarise: 'Napisz na podstawie tego CV',
  },
  way: 'Co poprawić',
  ask: 'Pobierz sugestie',
  askAgain: 'Pobierz inne sugestie',
  asking: 'Czekanie na model AI. To trwa do 20 sekund.',
  stop: 'Zatrzymaj',
  unchanged: 'Nic się nie zmieni, dopóki nie wybierzesz sugestii.',
  checks: 'Sprawdzenie na tym urządzeniu',
  noChecks: 'W tym tekście nie znaleziono nic do poprawy.',
  none: {
    guest:
      'Aby otrzymać sugestie AI, zaloguj się i dodaj klucz do modelu AI: Ustawienia, AI. Wszystko inne działa bez niego.',
    account:
      'Aby otrzymać sugestie AI, dodaj klucz do modelu AI: Ustawienia, AI. Wszystko inne działa bez niego.',
    unknown:
      'Nie udało się połączyć z Twoim kontem. Nic nie przepadło. Spróbuj ponownie, gdy będziesz online.',
  },
  signIn: 'Zaloguj się',
  settings: 'Otwórz ustawienia',
  choices: 'Sugestie',
  take: 'Użyj tego tekstu',
  passes: 'Ma pokrycie w Twoim CV. Sprawdź, czy nadal zgadza się z rzeczywistością.',
  held: (count) =>
    plural(count, {
      one: '# sugestię zablokowano, ponieważ nie ma pokrycia w Twoim CV.',
      few: '# sugestie zablokowano, ponieważ nie mają pokrycia w Twoim CV.',
      many: '# sugestii zablokowano, ponieważ nie mają pokrycia w Twoim CV.',
      other: '# sugestii zablokowano, ponieważ nie mają pokrycia w Twoim CV.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# pominięto: utarty zwrot, brak Twoich kluczowych określeń lub za duże zmiany.',
      few: '# pominięto: utarte zwroty, brak Twoich kluczowych określeń lub za duże zmiany.',
      many: '# pominięto: utarte zwroty, brak Twoich kluczowych określeń lub za duże zmiany.',
      other: '# pominięto: utarte zwroty, brak Twoich kluczowych określeń lub za duże zmiany.',
    }),
  nothing:
    'Model AI nie miał sugestii, które można zaproponować. Twój tekst się nie zmienił. Wypróbuj inną opcję.',
  outdated:
    'Ten tekst zmienił się w międzyczasie, więc sugestia już nie pasuje. Nic się nie zmieniło. Pobierz sugestie jeszcze raz.',
  taken: 'Zastąpiono tekst. Możesz to cofnąć.',
  failed: {
    'not-sent':
      'Ostatnich zmian nie ma jeszcze na Twoim koncie, więc zapytanie nie zostało wysłane. Nic nie przepadło. Spróbuj ponownie za chwilę.',
    offline: 'Jesteś offline. Nic nie przepadło. Spróbuj ponownie, gdy będziesz online.',
    'new-version':
      'Dostępna jest nowa wersja Vitae. Odśwież stronę i spróbuj ponownie. Nic nie przepadło.',
    'not-signed-in':
      'Twoja sesja się zakończyła. Zaloguj się i spróbuj ponownie. Nic nie przepadło.',
    'too-many-requests':
      'Trwa już kilka zapytań do AI. Poczekaj minutę i spróbuj ponownie. Nic się nie zmieniło.',
    other: 'Coś poszło nie tak. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
  },
}
