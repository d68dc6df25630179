import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Polish. */
export const wordings: typeof english = {
  title: 'Sugestie AI',
  guest:
    'Zaloguj się, aby otrzymać sugestie AI do profilu zawodowego i punktów. Wszystko inne działa tu bez konta.',
  signIn: 'Zaloguj się',
  notSetUp:
    'Model AI może sugerować lepsze sformułowania. Nie masz żadnego ustawionego. Wszystko inne działa tu bez niego.',
  settings: 'Ustaw AI',
  hint: 'Każda sugestia jest porównywana z Twoim CV. Nic się nie zmieni, dopóki jej nie zaakceptujesz.',
  yourModel: 'Twojego modelu AI',
  strength: 'Ile można zmienić',
  strengths: { light: 'Mało', normal: 'Średnio', bold: 'Dużo' },
  strengthHints: {
    light: 'Zmienia kolejność tekstu i pojedyncze słowa. Zmienia się najwyżej 40% słów.',
    normal:
      'Przeredagowuje tekst tam, gdzie dopasowanie staje się wyraźniejsze. Zmienia się najwyżej 70% słów.',
    bold: 'Przeredagowuje swobodnie. Każdą sugestię przejrzyj uważnie.',
  },
  ask: 'Pobierz sugestie',
  askAgain: 'Pobierz nowe sugestie',
  sending: 'Wysyłanie…',
  waiting: 'Czekanie na rozpoczęcie…',
  stages: {
    reading: 'Czytanie oferty pracy',
    drafting: 'Pisanie sugestii',
    checking: 'Porównywanie ich z Twoim CV',
    verifying: 'Szukanie pokrycia w Twoim CV',
  },
  underWay: 'Możesz pracować dalej lub zamknąć tę stronę. Zapytanie trwa.',
  cancel: 'Zatrzymaj',
  retry: 'Spróbuj ponownie',
  unreached: 'Nie można połączyć się z serwerem. To ruszy dalej, gdy tylko będzie połączenie.',
  errors: {
    'not-signed-in':
      'Twoja sesja się zakończyła. Zaloguj się ponownie. Twoja praca jest zapisana na tym urządzeniu.',
    'not-found':
      'Tego CV nie ma jeszcze na Twoim koncie. Poczekaj, aż pojawi się „Zapisano na koncie”, i spróbuj ponownie.',
    gone: 'To CV usunięto z Twojego konta. Twoja praca jest zapisana na tym urządzeniu.',
    'too-many-requests':
      'Trwa lub jest przechowywanych za wiele zapytań do AI. Poczekaj, aż jedno się skończy, i spróbuj ponownie.',
    invalid:
      'Nie udało się użyć tej oferty pracy. Tekst jest zapisany. Sprawdź go i spróbuj ponownie.',
    unreached: 'Nie można połączyć się z serwerem. Spróbuj ponownie, gdy będziesz online.',
  },
  forgotten:
    'To zapytanie do AI wygasło: zapytania są usuwane po kilku dniach. Pobierz sugestie jeszcze raz.',
  none: 'Model AI nie miał sugestii, które można zaproponować. Twoje CV się nie zmieniło.',
  dropped: (count) =>
    plural(count, {
      one: 'Pominięto jeszcze #: bez zmian, zbyt inna lub do tekstu, którego AI nie może zmieniać.',
      few: 'Pominięto jeszcze #: bez zmian, zbyt inne lub do tekstów, których AI nie może zmieniać.',
      many: 'Pominięto jeszcze #: bez zmian, zbyt inne lub do tekstów, których AI nie może zmieniać.',
      other:
        'Pominięto jeszcze #: bez zmian, zbyt inne lub do tekstów, których AI nie może zmieniać.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Zaakceptuj # z pokryciem w CV',
      few: 'Zaakceptuj wszystkie # z pokryciem w CV',
      many: 'Zaakceptuj wszystkie # z pokryciem w CV',
      other: 'Zaakceptuj wszystkie # z pokryciem w CV',
    }),
  passes: 'Ma pokrycie w Twoim CV. Sprawdź, czy nadal zgadza się z rzeczywistością.',
  passesUnshown:
    'Nic w Twoim CV temu nie przeczy, ale nie ma w nim wszystkich tych słów. Sprawdź, czy to prawda.',
  ownPasses: 'Twoje własne słowa, bez nowych faktów.',
  ownBacked: 'Twoje własne słowa, z pokryciem w Twoim CV.',
  ownUnsupported: 'W Twoim CV nie ma jeszcze tego wszystkiego.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Twoje własne słowa. Mogą mówić więcej niż Twoje CV.'
      : `Twoje własne słowa. Nowe w Twoim CV: ${words.map((one) => `„${one}”`).join(', ')}`,
  isTrue: 'Tak, to prawda.',
  blocked: 'Zablokowano',
  blockedHint: 'Jeśli to prawda, edytuj tekst. Twoje własne słowa nigdy nie są blokowane.',
  stale: 'Ten tekst zmienił się w Twoim CV, więc sugestia już nie pasuje.',
  inPlace: (place) => `W Twoim CV: ${place}`,
  why: (reason) => `Podany powód: ${reason}`,
  edit: 'Edytuj',
  editLabel: 'Twoje sformułowanie',
  editDone: 'Gotowe',
  original: 'Przywróć sugestię',
  checking: 'Sprawdzanie…',
  held: 'Te sugestie nie mają już pokrycia w Twoim CV i nie zostały zapisane:',
  heldStale: 'Tekst w Twoim CV się zmienił.',
  heldHint: 'Nic jeszcze nie zapisano. Zapisz resztę albo wróć i przejrzyj je.',
  notChecked: 'Nic się nie zmieniło. Zaakceptowane sugestie nadal tu są.',
}
