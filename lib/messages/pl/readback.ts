import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the check that reads a PDF back after its download, in Polish. */
export const readback: typeof english = {
  title: 'Czy programy odczytają ten PDF?',
  allBack: (count) =>
    plural(count, {
      one: 'Twój PDF odczytano tak, jak robi to system rekrutacyjny: jego jedyne pole zostało znalezione.',
      few: 'Twój PDF odczytano tak, jak robi to system rekrutacyjny: znaleziono wszystkie # pola.',
      many: 'Twój PDF odczytano tak, jak robi to system rekrutacyjny: znaleziono wszystkie pola (#).',
      other:
        'Twój PDF odczytano tak, jak robi to system rekrutacyjny: znaleziono wszystkie pola (#).',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Twój PDF jest zapisany. Programy, które go czytają, nie znajdują jego jedynego pola:',
      few: `Twój PDF jest zapisany. Programy, które go czytają, nie znajdują ${number(lost)} z # pól:`,
      many: `Twój PDF jest zapisany. Programy, które go czytają, nie znajdują ${number(lost)} z # pól:`,
      other: `Twój PDF jest zapisany. Programy, które go czytają, nie znajdują ${number(lost)} z # pola:`,
    }),
  inText: 'Twój PDF jest zapisany. Cały jego tekst można odczytać.',
  someMisplaced:
    'Programy mogą wziąć to za coś innego. Sprawdź, jak jest zapisane, albo wybierz inny szablon:',
  kinds: {
    name: 'Imię i nazwisko',
    email: 'E-mail',
    phone: 'Telefon',
    employer: 'Pracodawca',
    title: 'Stanowisko',
    institution: 'Szkoła',
    dates: 'Daty',
    bullet: 'Punkt',
  },
  reasons: {
    'no-glyph': (characters) => `Żadna czcionka nie ma ${characters}. Użyj innych znaków.`,
    'in-pieces':
      'Jest odczytywane w kawałkach. Skróć tekst albo wybierz inny szablon i pobierz ponownie.',
    'not-found': 'Nie znaleziono w całości. Wybierz inny szablon i pobierz ponownie.',
  },
  more: (count) =>
    plural(count, {
      one: 'i jeszcze #',
      few: 'i jeszcze #',
      many: 'i jeszcze #',
      other: 'i jeszcze #',
    }),
  close: 'Zamknij ten komunikat',
}
