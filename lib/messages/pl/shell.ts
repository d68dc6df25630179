import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Polish. */
export const shell: typeof english = {
  failure: {
    title: 'Ta strona przestała działać',
    text: 'Coś poszło nie tak. Wpisany tekst jest zapisany na tym urządzeniu; nic nie przepadło. Spróbuj ponownie. Jeśli to się powtórzy, pobierz kopię swoich CV i odśwież stronę.',
    textInMemory:
      'Coś poszło nie tak. Przeglądarka nie pozwala niczego zapisać, więc wpisany tekst jest tylko na tej stronie. Nadal tu jest: spróbuj ponownie lub pobierz kopię, zanim zamkniesz lub odświeżysz stronę.',
    textOutside:
      'Coś poszło nie tak. Wszystko, co jest zapisane na tym urządzeniu, nadal tu jest. Otwórz swoje CV. Jeśli to się powtórzy, odśwież stronę.',
    retry: 'Spróbuj ponownie',
    reload: 'Odśwież',
    yourCvs: 'Twoje CV',
    download: 'Pobierz kopię',
    preparing: 'Przygotowywanie kopii…',
    downloadFailed:
      'Nie udało się utworzyć kopii. Nic nie zostało usunięte. Spróbuj ponownie za chwilę.',
  },
  update: {
    text: 'Dostępna jest nowa wersja Vitae. Odśwież, kiedy chcesz; nic nie przepadnie.',
    reload: 'Odśwież',
    later: 'Później',
  },
}
