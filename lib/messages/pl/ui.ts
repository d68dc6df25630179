import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the controls themselves, in Polish. */
export const ui: typeof english = {
  close: 'Zamknij',
  skipToContent: 'Przejdź do treści',
  clear: 'Wyczyść',
  dismiss: 'Zamknij',
  notices: 'Komunikaty',
  notFetched:
    'Nie udało się tego wczytać. Nic nie przepadło. Sprawdź połączenie i spróbuj ponownie.',
  fetching: 'Ponowne wczytywanie…',
  tryAgain: 'Spróbuj ponownie',
  required: 'wymagane',
  move: (name) => `Przenieś: ${name}`,
  moveHelp:
    'Naciśnij Enter, potem strzałki, potem znów Enter. Naciśnij Esc, aby anulować. Kliknij lub dotknij, aby przenieść o jedno miejsce w górę lub w dół.',
  moveUp: 'Przenieś wyżej',
  moveDown: 'Przenieś niżej',
  lifted: (position, count) => `Podniesiono, pozycja ${position} z ${count}.`,
  moved: (position, count) => `Pozycja ${position} z ${count}.`,
  dropped: (position, count) => `Przeniesiono na pozycję ${position} z ${count}.`,
  cancelled: 'Anulowano przenoszenie.',
  formatting: 'Formatowanie',
  bold: 'Pogrubienie',
  italic: 'Kursywa',
  link: 'Link',
  linkAddress: 'Adres WWW, e-mail lub numer telefonu',
  linkApply: 'Wstaw link',
  linkRemove: 'Usuń link',
  linkRefused: 'Z PDF można otworzyć tylko linki WWW (https), e-mail i telefon.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Pole mieści najwyżej # znak. To by się nie zmieściło. Nic nie przepadło.',
      few: 'Pole mieści najwyżej # znaki. To by się nie zmieściło. Nic nie przepadło.',
      many: 'Pole mieści najwyżej # znaków. To by się nie zmieściło. Nic nie przepadło.',
      other: 'Pole mieści najwyżej # znaku. To by się nie zmieściło. Nic nie przepadło.',
    }),
}
