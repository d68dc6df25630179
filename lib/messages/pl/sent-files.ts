import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages about PDFs that were sent for an application, in Polish. */
export const sentFiles: typeof english = {
  title: 'Wysłane',
  none: 'Gdy wysyłasz CV lub list motywacyjny, zachowaj tu plik PDF. Zostanie dokładnie taki sam, cokolwiek później zmienisz.',
  kinds: { resume: 'CV', letter: 'List motywacyjny' },
  fileNames: { resume: 'CV', letter: 'List' },
  sentOn: (day) => `Wysłano ${day}`,
  editedSince: {
    resume: 'Od tego czasu edytowano to CV.',
    letter: 'Od tego czasu edytowano ten list.',
  },
  open: 'Otwórz',
  openNamed: (name) => `Otwórz ${name}`,
  download: 'Pobierz',
  downloadNamed: (name) => `Pobierz ${name}`,
  more: (name) => `Więcej dla ${name}`,
  compare: 'Porównaj z obecną wersją',
  remove: 'Usuń z tej listy',
  removed: (name) => `Usunięto: ${name}`,
  states: {
    missing: 'Tego pliku nie ma na tym urządzeniu.',
    missingInAccount:
      'Tego pliku nie ma na tym urządzeniu i nie udało się go pobrać z Twojego konta. Może być jeszcze na urządzeniu, na którym go zachowano.',
    waiting: 'Na razie tylko na tym urządzeniu. Trafi na Twoje konto, gdy będzie połączenie.',
    refused: 'Tylko na tym urządzeniu: Twoje konto nie może zapisać tego pliku.',
    tooMany: 'Tylko na tym urządzeniu: na Twoim koncie nie ma miejsca na więcej wysłanych plików.',
  },
  tryAgain: 'Spróbuj ponownie',
  viewer: {
    loading: 'Otwieranie pliku PDF…',
    failed: 'Nie udało się pokazać tego pliku PDF. Nadal możesz go pobrać.',
    page: (page) => `Strona ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} i obecna wersja`,
    loading: 'Porównywanie…',
    failed: 'Nie udało się ich porównać. Nic nie zostało zmienione. Spróbuj ponownie.',
    gone: 'Dokument, z którego powstał ten plik PDF, już nie istnieje. Plik PDF zostaje taki, jaki jest.',
    same: 'Tekst jest taki sam jak przy wysłaniu.',
  },
  mark: {
    action: 'Oznacz jako wysłane',
    title: 'Co zostało wysłane?',
    text: 'Tworzymy teraz plik PDF i zachowujemy go dokładnie takim, jaki jest.',
    noCv: 'Bez CV',
    noLetter: 'Bez listu motywacyjnego',
    day: 'Data wysłania',
    save: 'Zachowaj jako wysłane',
    saving: 'Tworzenie pliku PDF…',
    nothing: 'Nie ma jeszcze CV ani listu motywacyjnego. Najpierw coś napisz.',
    nothingChosen: 'Wybierz CV lub list motywacyjny.',
    noDay: 'Wybierz dzień.',
    done: (name) => `Zachowano jako wysłane: ${name}`,
  },
  keep: {
    text: 'Zachowujemy ten plik PDF dokładnie takim, jaki jest, razem ze zgłoszeniem, do którego go wysłano.',
    which: 'Zgłoszenie',
    another: 'Nowe zgłoszenie',
    employer: 'Pracodawca',
    noEmployer: 'Podaj pracodawcę.',
  },
  failed: {
    'not-set': 'Nie udało się utworzyć pliku PDF. Nic nie zostało zmienione. Spróbuj ponownie.',
    'not-here':
      'Nie udało się pobrać tego dokumentu z Twojego konta. Nic nie zostało zmienione. Spróbuj ponownie, gdy będzie połączenie.',
    'too-large':
      'Ten plik PDF ma ponad 4 MB i nie można go tu zachować. Nic nie zostało zmienione. Pobierz go i przechowaj samodzielnie.',
    'no-room':
      'Ta przeglądarka nie ma miejsca na plik. Nic nie zostało zmienione. Zwolnij miejsce lub zaloguj się i spróbuj ponownie.',
    'not-reached':
      'Ta przeglądarka nie może zapisać pliku, a Twoje konto jest niedostępne. Nic nie zostało zmienione. Spróbuj ponownie, gdy będzie połączenie.',
    refused:
      'Twoje konto nie może zapisać tego pliku. Nic nie zostało zmienione. Pobierz go i przechowaj samodzielnie.',
    'too-many':
      'To zgłoszenie ma 100 wysłanych plików i nie może mieć ich więcej. Nic nie zostało zmienione. Usuń kilka i spróbuj ponownie.',
    'no-application':
      'Nie udało się otworzyć tego zgłoszenia. Nic nie zostało zmienione. Spróbuj ponownie.',
  },
}
