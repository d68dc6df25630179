import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages of the check for contradictions between the CVs and letters of one person, in Polish. */
export const contradictions: typeof english = {
  open: 'Sprawdź, czy CV są zgodne',
  agree: 'Twoje CV i listy są zgodne. Nie znaleziono sprzeczności.',
  tooFew: 'Nie ma jeszcze czego porównać. Na tym urządzeniu muszą być dwa CV lub listy.',
  found: (count) => `Znalezione różnice: ${number(count)}`,
  onlyNewest: (count) => `Porównano tylko najnowsze CV i listy (${number(count)}).`,
  compareFile: 'Porównaj z eksportem z LinkedIn lub innym plikiem',
  compareFileHint:
    'Plik jest odczytywany na tym urządzeniu. Nie jest nigdzie wysyłany ani zapisywany.',
  readingFile: 'Odczytywanie pliku…',
  comparedWith: (name) => `Porównano także z plikiem ${name}.`,
  fileUnreadable: (name) =>
    `Nie udało się odczytać pliku ${name}. Twoje CV porównano bez niego. Spróbuj z plikiem ZIP z LinkedIn lub z PDF.`,
  present: 'obecnie',
  kinds: {
    name: 'Imię i nazwisko',
    email: 'E-mail',
    phone: 'Telefon',
    start: 'Początek',
    end: 'Koniec',
    title: 'Stanowisko',
    employer: 'Pracodawca',
    degree: 'Tytuł lub dyplom',
    institution: 'Szkoła',
    number: 'Liczba',
  },
}
