import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Polish. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Ta przeglądarka nie pozwala niczego zapisać. Twoje CV są tylko w tej karcie, dopóki jej nie zamkniesz. Na razie nic z wpisanego tekstu nie przepadło.',
    full: 'Na tym urządzeniu brakuje miejsca. Zmiany od tej chwili są tylko w tej karcie, dopóki nie zwolnisz miejsca. Na razie nic z wpisanego tekstu nie przepadło.',
    failed:
      'Zapisywanie teraz nie działa. Zmiany od tej chwili są tylko w tej karcie. Wciąż próbujemy zapisać i na razie nic z wpisanego tekstu nie przepadło.',
    account:
      'Ta przeglądarka nie pozwala teraz zapisywać na tym urządzeniu. Twoje CV pochodzą z konta, a to, co piszesz, trafia prosto tam. Zostań online, aż pojawi się „Zapisano”. To, co było tu zapisane wcześniej, się nie zmieniło.',
    'account-full':
      'Na tym urządzeniu brakuje miejsca. To, co piszesz, trafia prosto na konto. Zostań online, aż pojawi się „Zapisano”. To, co było tu zapisane wcześniej, się nie zmieniło.',
  },
  downloadCopy: 'Pobierz kopię',
  tryAgain: 'Spróbuj ponownie',
  persistence: {
    persistent:
      'Twoje CV są zapisane w tej przeglądarce na tym urządzeniu i nie usunie ich ona sama.',
    'best-effort':
      'Twoje CV są zapisane w tej przeglądarce na tym urządzeniu. Może je usunąć, gdy zabraknie miejsca lub gdy długo tu nie zajrzysz, więc pobierz kopię tego, co ważne.',
    unknown:
      'Twoje CV są zapisane w tej przeglądarce na tym urządzeniu. Wyczyszczenie jej danych je usuwa, więc pobierz kopię tego, co ważne.',
  },
}
