import type { ownTemplate as english } from '../en/own-template'

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
  wholeFile: 'Plik',
}
