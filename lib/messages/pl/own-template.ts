import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'czytane w kolejności pliku',
  lines: 'czytane wiersz po wierszu',
}

/** Messages about a template that the person adds from a file, in Polish. */
export const ownTemplate: typeof english = {
  title: 'Twój własny szablon',
  add: 'Użyj własnego szablonu…',
  change: 'Użyj innego pliku…',
  remove: 'Usuń szablon',
  download: 'Pobierz ten szablon jako plik',
  hint: 'Plik JSON do 32 kB, który opisuje kolory, czcionki i układ. Pobierz szablon, który Ci się podoba, zmień go w edytorze tekstu i użyj go tutaj. Plik jest sprawdzany na tym urządzeniu i zapisywany w Twoim CV.',
  checking: 'Sprawdzanie szablonu: powstają w nim trzy CV, które są potem odczytywane…',
  used: (name) => `Twoje CV ma szablon „${name}”.`,
  refused: (file) =>
    `Pliku ${file} nie można użyć jako szablonu. Nic się nie zmieniło. Popraw te miejsca i spróbuj ponownie:`,
  unreadable:
    'Szablonu zapisanego w tym CV nie można tu użyć, więc CV ma wybrany niżej szablon wbudowany. Nic nie przepadło. Dlaczego nie można go użyć:',
  failed: 'Nie udało się sprawdzić szablonu i nic się nie zmieniło. Spróbuj ponownie za chwilę.',
  reasons: {
    'not-text': 'To musi być tekst.',
    'not-number': 'To musi być liczba.',
    'not-boolean': 'To musi być true lub false.',
    'not-list': 'To musi być lista.',
    'not-object': 'To musi być obiekt.',
    'wrong-type': 'Wartość niewłaściwego rodzaju.',
    'not-one-of': ({ text }) => `To musi być jedna z wartości: ${text}.`,
    'unknown-field': ({ text }) => `Żaden szablon nie ma tych pól: ${text}.`,
    'too-long': ({ count }) => `Za długie. Maksymalna liczba znaków: ${number(count)}.`,
    'too-many': ({ count }) => `Za wiele elementów. Maksimum: ${number(count)}.`,
    'too-few': ({ count }) => `Za mało elementów. Minimum: ${number(count)}.`,
    'too-large': ({ count }) => `Za duże. Maksimum: ${number(count)}.`,
    'too-small': ({ count }) => `Za małe. Minimum: ${number(count)}.`,
    'too-deep': 'Zbyt wiele poziomów.',
    empty: 'To nie może być puste.',
    'not-colour': 'To musi być kolor, na przykład „#2437c9”, małymi literami.',
    'unknown-name': 'Ta nazwa nie jest tu znana.',
    'not-allowed': 'To nie jest tu dozwolone.',
    'not-json': 'To nie jest JSON.',
    'no-place': ({ text }) => `Nie ma miejsca na: ${text}.`,
    twice: ({ text }) => `Drukowane dwa razy: ${text}.`,
    'contacts-twice': 'Dane kontaktowe są już w kolumnie bocznej.',
    'header-high': ({ count }) => `Części są razem za wysokie. Maksimum: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Paleta „${text}”: ${colour} na ${ground} ma kontrast ${number(count)}:1. Tekst wymaga ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Tego CV nie da się w nim przedstawić: ${person}.`,
    torn: ({ text, person, reader }) =>
      `${person} (CV): tekstu „${text}” nie da się odczytać w całości (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `${person} (CV): słowa punktów we właściwej kolejności – ${number(count)} z ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `${person} (CV): nagłówki i punkty we właściwej kolejności – ${number(count)} z ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `${person} (CV): to nie jest drukowane: ${text}.`,
    'outside-page': ({ text, person }) => `${person} (CV): tekst wychodzi poza marginesy: ${text}.`,
    overlapping: ({ text, person }) => `${person} (CV): teksty nachodzą na siebie: ${text}.`,
    'stranded-heading': ({ text, person }) => `${person} (CV): nagłówek stoi sam: ${text}.`,
  },
}
